package dev.eckart.models.linear;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Regression;

/**
 * Predictions as x·w + intercept, the product one chain of fused multiply-adds. Immutable and thread-safe.
 *
 * @param weights w, one per column
 * @param intercept 0 in a model without one
 */
public record FittedLinear(NdArray weights, double intercept) implements Regression {

    /** @throws IllegalArgumentException if there are not as many columns as weights */
    @Override
    public NdArray predictions(NdArray features) {
        F64Array products = Products.byTransposed(features, weights.reshaped(Shape.of(1, weights.shape().size())));
        double[] predictions = products.toDoubles();
        for (int row = 0; row < predictions.length; row++) {
            predictions[row] += intercept;
        }
        return F64Array.owning(predictions, Shape.of(predictions.length));
    }
}
