package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.function.IntToDoubleFunction;

/** How far numbers lie from their mean, and which share of that a model explains. */
final class Spread {

    private Spread() { }

    /** Σ (x − mean)² of the numbers 0 … count − 1. */
    static double of(int count, IntToDoubleFunction number) {
        double mean = Sums.mean(count, number);
        return Sums.of(count, i -> square(number.applyAsDouble(i) - mean));
    }

    /**
     * 1 − left / spread of the values; undefined where the values are all the same, one value among them, or so close
     * to each other or so large that their spread is no positive finite number.
     *
     * @param left what the model leaves, as a sum of squares
     * @param truth at least one value
     */
    static Score explained(double left, NdArray truth) {
        int cells = truth.shape().size();
        if (cells == 1) {
            return new Score.Undefined("one value has no spread to explain");
        }
        if (constant(truth)) {
            return new Score.Undefined("all values are " + truth.at(0) + ": there is no spread to explain");
        }
        double spread = of(cells, truth::at);
        if (!(spread > 0 && spread < Double.POSITIVE_INFINITY) || Double.isNaN(left)) {
            return new Score.Undefined("squared distances from the mean are beyond the range of a double");
        }
        return new Score.Value(1 - left / spread);
    }

    private static boolean constant(NdArray truth) {
        for (int cell = 1; cell < truth.shape().size(); cell++) {
            if (truth.at(cell) != truth.at(0)) {
                return false;
            }
        }
        return true;
    }

    private static double square(double x) {
        return x * x;
    }
}
