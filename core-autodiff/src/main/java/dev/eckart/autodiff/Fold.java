package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Exponentials;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Logarithms;

/** What becomes of the terms of a reduction, all of an array: one number, computed in f64. May overwrite the terms. */
@FunctionalInterface
interface Fold {

    /**
     * The number.
     *
     * @param scratch of {@link #scratch}
     */
    double of(double[] terms, double[] scratch);

    /** Room for terms, in f64 whatever the precision of the program. */
    static double[] space(int terms) {
        return new double[terms];
    }

    /** The scratch space that a fold of so many terms needs. */
    static double[] scratch(int terms) {
        return new double[F64Lanes.scratch(terms)];
    }

    /** The greatest, from −infinity on; NaN stays. */
    static double max(double[] terms, double[] scratch) {
        double max = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            max = Math.max(max, term);
        }
        return max;
    }

    /** m + log Σ exp(x − m) with the greatest term m; m itself if that is not finite. */
    static double logSumExp(double[] terms, double[] scratch) {
        double max = max(terms, scratch);
        if (!Double.isFinite(max)) {
            return max;
        }
        for (int i = 0; i < terms.length; i++) {
            terms[i] = Exponentials.exp(terms[i] - max);
        }
        return max + Logarithms.log(F64Lanes.sum(terms, 0, terms.length, 1, scratch));
    }

    /** √Σ x², the terms scaled by a power of two, so that squares neither overflow nor vanish. */
    static double norm(double[] terms, double[] scratch) {
        double greatest = 0;
        for (double term : terms) {
            greatest = Math.max(greatest, Math.abs(term));
        }
        int exponent = Double.isFinite(greatest) ? Math.getExponent(greatest) : 0;
        for (int i = 0; i < terms.length; i++) {
            double scaled = Math.scalb(terms[i], -exponent);
            terms[i] = scaled * scaled;
        }
        return Math.scalb(Math.sqrt(F64Lanes.sum(terms, 0, terms.length, 1, scratch)), exponent);
    }
}
