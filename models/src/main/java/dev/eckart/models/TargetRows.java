package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/**
 * Rows of features with the number that is to be predicted for each. Immutable and thread-safe.
 *
 * @param features rows×columns, finite
 * @param targets one per row, finite
 */
public record TargetRows(NdArray features, NdArray targets) {

    /** @throws IllegalArgumentException if numbers of rows differ, or a feature or target is not finite */
    public TargetRows {
        if (!targets.shape().equals(Shape.of(features.rows()))) {
            throw new IllegalArgumentException(features.rows() + " rows, but targets of shape " + targets.shape());
        }
        features.requireFinite();
        for (int row = 0; row < targets.shape().size(); row++) {
            if (!Double.isFinite(targets.at(row))) {
                throw new IllegalArgumentException(
                        "the target of row " + row + " is " + targets.at(row) + ", expected a finite number");
            }
        }
    }

    /** The number of rows. */
    public int rows() {
        return features.rows();
    }
}
