package dev.eckart.models.training;

import dev.eckart.autodiff.MultiStepDecay;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.autodiff.RmsProp;
import dev.eckart.models.contract.OptimiserContract;
import java.util.List;
import java.util.Optional;

final class RmsPropTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        MultiStepDecay schedule = new MultiStepDecay(List.of(30, 60), 0.1, Per.EPOCH);
        return new RmsProp(0.01, 0.99, 1e-8, 0.9, true, Optional.of(schedule));
    }
}
