package dev.eckart.models.loss;

import dev.eckart.components.Kind;

/** A loss that is taken, and made smaller, one cell at a time. It has no reduction: each cell is a step of its own. */
@Kind("element-wise loss")
public interface ElementWiseLoss {

    /**
     * The derivative of a cell's loss by its prediction, with the opposite sign: the direction that makes the loss
     * smaller.
     *
     * @param error the cell's value less its prediction
     */
    double descent(double error);
}
