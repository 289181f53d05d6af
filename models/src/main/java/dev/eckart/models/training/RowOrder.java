package dev.eckart.models.training;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import dev.eckart.models.FitContext;
import java.util.Optional;

/** The order in which an epoch sees the rows. */
@Kind("row order")
@Doc("the order in which an epoch comes to the rows")
@Example("\"shuffled\"")
public interface RowOrder {

    /** The name of the stream that orders are drawn from, as providers declare it. */
    String STREAM = "batch";

    /**
     * The order of one epoch; asked for once in each, before its first step.
     *
     * @param rows their number
     * @return the rows, from 0, in the order in which they are seen; empty for their own order
     */
    Optional<int[]> next(int rows, FitContext context);
}
