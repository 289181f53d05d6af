package dev.eckart.models.loss;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.OptionalDouble;

/** Half the squared error of a cell, ½e², whose descent is e. */
@Name("half-squared-error")
@Doc("half the squared error of one cell, so that a step is the learning rate times the error")
public record ElementWiseHalfSquaredError() implements ElementWiseLoss {

    @Override
    public double descent(double error) {
        return error;
    }

    @Override
    public OptionalDouble slope() {
        return OptionalDouble.of(1);
    }

    /** Offers the loss to experiment files. */
    public static final class Offered extends Offer<ElementWiseHalfSquaredError> {
        public Offered() {
            super(ElementWiseHalfSquaredError.class, Provider.API_VERSION);
        }
    }
}
