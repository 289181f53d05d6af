package dev.eckart.datasets;

/**
 * The values that a step may learn from, column by column: of some rows, or of some cells, so that columns may differ
 * in length.
 */
public interface ColumnValues {

    /** The number of columns. */
    int columns();

    /** The values of a column, in the order of their rows; a copy. */
    double[] column(int column);

    /** The column as messages name it. */
    default String name(int column) {
        return "column " + column;
    }
}
