package dev.eckart.datasets;

import dev.eckart.components.Kind;

/** How a dataset is parted into train, validation and test: by rows or by cells. */
@Kind("split")
public sealed interface Split permits RowSplit, CellSplit {

    /** The name of the stream that splits draw from, as providers declare it. */
    String STREAM = "split";
}
