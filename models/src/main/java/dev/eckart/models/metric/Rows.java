package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The rules that all metrics of classified rows share. */
final class Rows {

    private Rows() { }

    /**
     * The score, where there are rows and all their logits are finite, but for classes that are unknown; else the
     * reason why there is none.
     */
    static Score score(NdArray logits, int[] labels, Supplier<Score> score) {
        requireLabels(logits, labels);
        if (labels.length == 0) {
            return new Score.Undefined("no rows");
        }
        boolean[] unknown = unknown(logits);
        for (int place = 0; place < logits.shape().size(); place++) {
            if (!Double.isFinite(logits.at(place)) && !unknown[place % logits.columns()]) {
                return new Score.Undefined("a logit of row " + (place / logits.columns() + 1) + " of " + labels.length
                        + " is " + logits.at(place));
            }
        }
        return score.get();
    }

    /** The score, where none of the classes that it is taken of is unknown; else the reason why there is none. */
    static Score known(NdArray logits, IntStream classes, Supplier<Score> score) {
        boolean[] unknown = unknown(logits);
        OptionalInt first = classes.filter(label -> unknown[label]).findFirst();
        return first.isEmpty() ? score.get() : new Score.Undefined("label " + first.getAsInt()
                + " has the logit -Infinity in every row, as a class without a training row");
    }

    /** The class that a row is told to be of: that of its greatest logit, the first of several. */
    static int greatest(NdArray logits, int row) {
        int greatest = 0;
        for (int label = 1; label < logits.columns(); label++) {
            greatest = logits.at(row, label) > logits.at(row, greatest) ? label : greatest;
        }
        return greatest;
    }

    /** Which classes have the logit −∞ in every row; none where that would be all. */
    private static boolean[] unknown(NdArray logits) {
        boolean[] unknown = new boolean[logits.columns()];
        boolean known = false;
        for (int label = 0; label < unknown.length; label++) {
            int column = label;
            unknown[label] = IntStream.range(0, logits.rows())
                    .allMatch(row -> logits.at(row, column) == Double.NEGATIVE_INFINITY);
            known |= !unknown[label];
        }
        return known ? unknown : new boolean[unknown.length];
    }

    /** Refuses labels that are not one for each row, or that are no classes. */
    static void requireLabels(NdArray logits, int[] labels) {
        if (logits.rows() != labels.length) {
            throw new IllegalArgumentException(logits.rows() + " rows of logits, but " + labels.length + " labels");
        }
        for (int label : labels) {
            if (label < 0 || label >= logits.columns()) {
                throw new IllegalArgumentException("label " + label + ", expected 0 to " + (logits.columns() - 1));
            }
        }
    }
}
