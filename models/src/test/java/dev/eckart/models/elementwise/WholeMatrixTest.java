package dev.eckart.models.elementwise;

import dev.eckart.models.Factoriser;
import dev.eckart.models.contract.FactoriserContract;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.ElementWiseSquaredError;

final class WholeMatrixTest extends FactoriserContract {

    @Override
    protected Factoriser model() {
        return new MatrixFactorisation(2, new ElementWiseSgd(
                new ElementWiseSquaredError(), new Uniform(0, 1), 0.01, Order.ROW_MAJOR, Update.SEQUENTIAL, 50,
                new NoRegularisation()));
    }
}
