package dev.eckart.models.training;

import dev.eckart.autodiff.Adam;
import dev.eckart.autodiff.CosineAnnealing;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.models.contract.OptimiserContract;
import java.util.Optional;

final class AdamTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        CosineAnnealing schedule = new CosineAnnealing(Optional.of(50), 0, Per.EPOCH);
        return new Adam(0.001, 0.9, 0.999, 1e-8, Optional.of(schedule));
    }
}
