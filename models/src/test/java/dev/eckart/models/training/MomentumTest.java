package dev.eckart.models.training;

import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.autodiff.StepDecay;
import dev.eckart.components.Key;
import dev.eckart.models.contract.OptimiserContract;
import java.util.Optional;

final class MomentumTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        StepDecay schedule = new StepDecay(30, 0.1, Per.EPOCH);
        return new Momentum(0.1, 0.9, 0, true, Optional.of(schedule));
    }

    /** With nesterov, there is none. */
    @Override
    protected boolean dependsOnOthers(Key key) {
        return key.name().equals("dampening");
    }
}
