package dev.eckart.models.training;

import dev.eckart.autodiff.AdamW;
import dev.eckart.autodiff.ExponentialDecay;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.autodiff.WarmUp;
import dev.eckart.models.contract.OptimiserContract;
import java.util.Optional;

final class AdamWTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        WarmUp schedule = new WarmUp(5, 0.25, Per.EPOCH, Optional.of(new ExponentialDecay(0.9, Per.EPOCH)));
        return new AdamW(0.001, 0.9, 0.999, 1e-8, 0.01, Optional.of(schedule));
    }
}
