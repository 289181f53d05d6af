package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;

/** What a fit of cells of a matrix, or of one number for each row, makes small by gradient. */
@Kind("cell loss")
@Doc("what a fit to numbers makes small")
@Example("\"squared-error\"")
public interface CellLoss {

    /**
     * The loss.
     *
     * @param residual prediction minus truth, of any shape; 0 in cells that do not count
     * @param cells the number of cells that count, at least 1
     * @return a tensor without axes
     */
    Tensor of(Tensor residual, long cells);
}
