package dev.eckart.datasets;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/**
 * The number of each row that a regressor predicts. Immutable and thread-safe.
 *
 * @param name as the data's columns are named
 * @param values one per row
 */
public record Target(String name, NdArray values) {

    /** @throws IllegalArgumentException if the values are not a list of numbers */
    public Target {
        if (!values.shape().equals(Shape.of(values.shape().size()))) {
            throw new IllegalArgumentException("expected one number per row, found shape " + values.shape());
        }
    }
}
