package dev.eckart.models.training;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/**
 * What one step of the optimiser sees: how many rows, and which come next. A loss that is a mean is the mean over the
 * rows of the step, and a loss that is a sum their sum: neither is scaled to all rows.
 */
@Kind("batch")
@Doc("what one step of a fit sees")
public interface Batch {

    /** All training data in each step. */
    Batch ALL = new WholeBatch();

    /**
     * The number of rows that a step sees; the last step of an epoch sees what is left of them.
     *
     * @param rows the number of all rows, at least 1
     * @return at least 1; more than {@code rows} means all
     */
    int size(int rows);

    /** The order in which an epoch's steps come to the rows. */
    RowOrder order();
}
