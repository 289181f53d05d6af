package dev.eckart.models.baseline;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classification;
import java.util.List;

/**
 * Classes by the distance to their means. A class without a mean has in each row a logit that is 1 less than the least
 * of the others: finite, as metrics ask, and below all of them, so that the class is never told. Immutable and
 * thread-safe.
 *
 * @param means of the classes that have one, present×columns
 * @param present those classes, ascending, at least one
 * @param classes the number of classes, those without a mean among them
 */
public record Centroids(NdArray means, List<Integer> present, int classes) implements Classification {

    /** Copies the list. */
    public Centroids {
        present = List.copyOf(present);
    }

    /** Minus half the squared distance to the mean of each class, rows×classes; −∞ beyond the range of a double. */
    @Override
    public NdArray logits(NdArray features) {
        double[] logits = new double[Math.multiplyExact(features.rows(), classes)];
        for (int place = 0; place < logits.length; place++) {
            logits[place] = logit(features, place / classes, place % classes);
        }
        return F64Array.owning(logits, Shape.of(features.rows(), classes));
    }

    private double logit(NdArray features, int row, int label) {
        int centroid = present.indexOf(label);
        return centroid >= 0 ? ofMean(features, row, centroid) : belowAll(features, row);
    }

    private double belowAll(NdArray features, int row) {
        double least = 0;
        for (int centroid = 0; centroid < present.size(); centroid++) {
            least = Math.min(least, ofMean(features, row, centroid));
        }
        return Math.min(least - 1, Math.nextDown(least));
    }

    private double ofMean(NdArray features, int row, int centroid) {
        return -0.5 * Sums.of(means.columns(), column -> square(features.at(row, column) - means.at(centroid, column)));
    }

    private static double square(double x) {
        return x * x;
    }
}
