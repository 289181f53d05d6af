package dev.eckart.datasets;

import dev.eckart.components.Streams;

/** A split by cells, for models that complete a matrix. */
public non-sealed interface CellSplit extends Split {

    /** Parts the cells; draws from no stream but {@link Split#STREAM}. */
    Partition<Selection.Cells> part(Dataset data, Streams streams);
}
