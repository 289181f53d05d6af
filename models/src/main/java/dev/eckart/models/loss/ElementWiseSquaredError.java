package dev.eckart.models.loss;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.OptionalDouble;

/** The squared error of a cell, e², whose descent is 2e. */
@Name("squared-error")
@Doc("the squared error of one cell, so that a step is the learning rate times twice the error")
public record ElementWiseSquaredError() implements ElementWiseLoss {

    @Override
    public double descent(double error) {
        return 2 * error;
    }

    @Override
    public OptionalDouble slope() {
        return OptionalDouble.of(2);
    }

    /** Offers the loss to experiment files. */
    public static final class Offered extends Offer<ElementWiseSquaredError> {
        public Offered() {
            super(ElementWiseSquaredError.class, Provider.API_VERSION);
        }
    }
}
