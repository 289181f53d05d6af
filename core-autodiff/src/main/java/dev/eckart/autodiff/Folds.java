package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Logarithms;

/** What becomes of the terms of a reduction, all of an array: one number. */
final class Folds {

    private Folds() { }

    /** A reduction of terms, with the scratch space that {@link Lanes} needs for them; it may overwrite the terms. */
    @FunctionalInterface
    interface Fold {
        double of(double[] terms, double[] scratch);
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
            terms[i] -= max;
        }
        ElementWise.MACHINE.exp(terms, 0, terms, 0, terms.length);
        return max + Logarithms.log(Lanes.sum(terms, 0, terms.length, 1, scratch));
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
        return Math.scalb(Math.sqrt(Lanes.sum(terms, 0, terms.length, 1, scratch)), exponent);
    }
}
