package dev.eckart.models.baseline;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classification;
import dev.eckart.models.PresentClasses;

/**
 * Classes by the distance to their means. Immutable and thread-safe.
 *
 * @param means of the classes that have one, present×columns
 * @param present those classes
 */
public record Centroids(NdArray means, PresentClasses present) implements Classification {

    /**
     * Minus half the squared distance to the mean of each class, rows×classes; −∞ beyond the range of a double.
     *
     * @throws IllegalArgumentException if there are not as many columns as a mean has
     */
    @Override
    public NdArray logits(NdArray features) {
        if (features.columns() != means.columns()) {
            throw new IllegalArgumentException(
                    "fitted to " + means.columns() + " columns, found " + features.columns());
        }
        int count = present.count();
        double[] logits = new double[Math.multiplyExact(features.rows(), count)];
        for (int place = 0; place < logits.length; place++) {
            logits[place] = -0.5 * squaredDistance(features, place / count, place % count);
        }
        return present.logits(F64Array.owning(logits, Shape.of(features.rows(), count)));
    }

    private double squaredDistance(NdArray features, int row, int centroid) {
        return Sums.of(means.columns(), column -> square(features.at(row, column) - means.at(centroid, column)));
    }

    private static double square(double x) {
        return x * x;
    }
}
