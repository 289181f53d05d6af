package dev.eckart.models.mlp;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.TargetRows;
import java.util.function.DoubleUnaryOperator;

/**
 * The units in which a network sees targets: (target − mean) / sd. Immutable and thread-safe.
 *
 * @param mean of the training rows' targets
 * @param sd their standard deviation, with their number as the denominator; 1 where they are all the same
 */
public record TargetScale(double mean, double sd) {

    /** @throws IllegalArgumentException if one is not finite, or the standard deviation is not above 0 */
    public TargetScale {
        if (!Double.isFinite(mean) || !Double.isFinite(sd) || sd <= 0) {
            throw new IllegalArgumentException("targets of mean " + mean + " and standard deviation " + sd
                    + " cannot be standardised");
        }
    }

    /** That of some rows; of none, the targets as they are. */
    static TargetScale of(TargetRows rows) {
        if (rows.rows() == 0) {
            return new TargetScale(0, 1);
        }
        NdArray targets = rows.targets();
        double mean = Sums.mean(rows.rows(), targets::at);
        double sd = Math.sqrt(Sums.mean(rows.rows(), row -> square(targets.at(row) - mean)));
        return new TargetScale(mean, sd == 0 ? 1 : sd);
    }

    /** The rows with their targets in these units. */
    TargetRows scaled(TargetRows rows) {
        return new TargetRows(rows.features(), each(rows.targets(), target -> (target - mean) / sd));
    }

    /** Predictions in the units of the data. */
    NdArray undone(NdArray predictions) {
        return each(predictions, prediction -> mean + sd * prediction);
    }

    private static NdArray each(NdArray numbers, DoubleUnaryOperator change) {
        double[] elements = numbers.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] = change.applyAsDouble(elements[place]);
        }
        return F64Array.owning(elements, numbers.shape());
    }

    private static double square(double x) {
        return x * x;
    }
}
