package dev.eckart.datasets;

import dev.eckart.linalg.NdArray;
import java.util.List;

/** A preparation step that has learnt what it needs to know. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface FittedStep {

    /** The changed data: as many rows as before. */
    NdArray apply(NdArray data);

    /**
     * The names of the columns after the step: the same as before, but for a step that makes other columns.
     *
     * @param names those before it
     */
    default List<String> columnNames(List<String> names) {
        return names;
    }
}
