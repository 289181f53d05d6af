package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;

/** The distributions over classes that rows of logits stand for: finite, or −∞ for all rows of a class. */
final class Softmax {

    private Softmax() { }

    /** The probabilities of all classes for one row; the greatest logit is subtracted first. */
    static double[] probabilities(NdArray logits, int row) {
        double greatest = logits.at(row, Rows.greatest(logits, row));
        double[] shares = new double[logits.columns()];
        for (int label = 0; label < shares.length; label++) {
            shares[label] = StrictMath.exp(logits.at(row, label) - greatest);
        }
        double sum = Sums.of(shares);
        for (int label = 0; label < shares.length; label++) {
            shares[label] /= sum;
        }
        return shares;
    }

    /**
     * log p − log(1 − p) of a class's probability p, never −0; infinite where no other class has a probability. Only
     * differences of logits count, so that rows that differ by a constant are tied wherever these are exact.
     */
    static double logOdds(NdArray logits, int row, int label) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < logits.columns(); other++) {
            greatest = other == label ? greatest : Math.max(greatest, logits.at(row, other));
        }
        if (greatest == Double.NEGATIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        double top = greatest;
        double sum = Sums.of(logits.columns(),
                other -> other == label ? 0 : StrictMath.exp(logits.at(row, other) - top));
        return (logits.at(row, label) - top) - StrictMath.log(sum) + 0.0;
    }
}
