package dev.eckart.models.loss;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import java.util.OptionalDouble;

/** A loss that is taken, and made smaller, one cell at a time. It has no reduction: each cell is a step of its own. */
@Kind("element-wise loss")
@Doc("what a fit cell by cell makes small")
@Example("\"half-squared-error\"")
public interface ElementWiseLoss {

    /**
     * The derivative of a cell's loss by its prediction, with the opposite sign: the direction that makes the loss
     * smaller.
     *
     * @param error the cell's value less its prediction
     */
    double descent(double error);

    /** The number that times the error is the descent, to the bit; empty where there is none. */
    default OptionalDouble slope() {
        return OptionalDouble.empty();
    }
}
