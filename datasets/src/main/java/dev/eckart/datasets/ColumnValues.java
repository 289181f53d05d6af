package dev.eckart.datasets;

import java.util.Arrays;
import java.util.List;

/**
 * The values that a step may learn from, column by column: of some rows, or of some cells, so that columns may differ
 * in length. Rows hold NaN where a value is missing; steps learn from the others.
 */
public interface ColumnValues {

    /** The names of the columns. */
    List<String> names();

    /** The number of columns. */
    default int columns() {
        return names().size();
    }

    /** The values of a column, in the order of their rows; a copy. */
    double[] column(int column);

    /** The values of a column that are not missing, in the order of their rows; a copy. */
    default double[] known(int column) {
        return Arrays.stream(column(column)).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** The column as messages name it. */
    default String name(int column) {
        return "column \"" + names().get(column) + "\"";
    }
}
