package dev.eckart.datasets;

import dev.eckart.components.Streams;

/** A split by rows. */
public non-sealed interface RowSplit extends Split {

    /** Parts the rows; draws from no stream but {@link Split#STREAM}. */
    Partition<Selection.Rows> part(Dataset data, Streams streams);
}
