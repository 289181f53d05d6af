package dev.eckart.models.baseline;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Regression;

/**
 * The same prediction for every row. Immutable and thread-safe.
 *
 * @param prediction of any row
 */
public record SamePrediction(double prediction) implements Regression {

    @Override
    public NdArray predictions(NdArray features) {
        return NdArray.filled(prediction, Shape.of(features.rows()));
    }
}
