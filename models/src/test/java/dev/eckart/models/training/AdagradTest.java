package dev.eckart.models.training;

import dev.eckart.autodiff.Adagrad;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Plateau;
import dev.eckart.models.contract.OptimiserContract;
import java.util.Optional;

final class AdagradTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        Plateau schedule = new Plateau(0.1, 10, 1e-4, Plateau.Compared.RELATIVE, 2, 1e-6, 1e-8);
        return new Adagrad(0.01, 0.01, 1e-10, 0.1, Optional.of(schedule));
    }
}
