package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Kind;

/** A step of preparing data: it learns something from some of the data, and then changes all of it. */
@Kind("step")
@Doc("what is done to the data before models see it")
public interface PreparationStep {

    /** Where it learns. */
    FitOn fitOn();

    /**
     * Learns from the data that {@link #fitOn} names.
     *
     * @throws IllegalArgumentException if there is nothing to learn from, such as a constant column when scaling; where
     *     one of the step's keys is to blame, such as the name of no column, an {@link InvalidSettingsException} by
     *     {@link Header#require}, so that the error stands at that key
     */
    FittedStep fit(ColumnValues values);

    /**
     * Whether the data have the same columns after the step as before it, whatever it learns. What comes after such a
     * step can be checked even where the step cannot be taken.
     */
    default boolean keepsColumns() {
        return false;
    }
}
