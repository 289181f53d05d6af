package dev.eckart.models.factorisation;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.models.contract.FactoriserContract;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;

final class FactorisationGradientTest extends FactoriserContract {

    @Override
    protected MatrixFactorisation model() {
        return new MatrixFactorisation(2, new FactorisationGradient(
                new SquaredErrorLoss(Reduction.SUM), new Uniform(0, 1), new GradientDescent(0.01),
                Batch.ALL, 100, Keep.LAST));
    }
}
