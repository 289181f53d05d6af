package dev.eckart.models.training;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.OneCycle;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.models.contract.OptimiserContract;
import java.util.Optional;

final class GradientDescentTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        OneCycle schedule = new OneCycle(0.3, 25, 1e4, Per.STEP);
        return new GradientDescent(0.1, Optional.of(schedule));
    }
}
