package dev.eckart.models.training;

import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Per;
import dev.eckart.autodiff.StepDecay;
import dev.eckart.contract.ComponentContract;
import java.util.Optional;

final class MomentumTest extends ComponentContract {

    @Override
    protected Record component() {
        StepDecay schedule = new StepDecay(30, 0.1, Per.EPOCH);
        return new Momentum(0.1, 0.9, 0, true, Optional.of(schedule));
    }
}
