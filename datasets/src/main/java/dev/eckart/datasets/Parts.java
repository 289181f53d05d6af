package dev.eckart.datasets;

/** How data is parted. */
public sealed interface Parts {

    /** Not at all: everything is training data. */
    record Whole() implements Parts {}

    /** By rows. */
    record OfRows(Partition<Selection.Rows> partition) implements Parts {}

    /** By cells. */
    record OfCells(Partition<Selection.Cells> partition) implements Parts {}
}
