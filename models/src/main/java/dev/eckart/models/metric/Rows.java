package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.function.Supplier;

/** The rules that all metrics of classified rows share. */
final class Rows {

    private Rows() { }

    /** The score, where there are rows and all their logits are finite; else the reason why there is none. */
    static Score score(NdArray logits, int[] labels, Supplier<Score> score) {
        requireLabels(logits, labels);
        if (labels.length == 0) {
            return new Score.Undefined("no rows");
        }
        for (int place = 0; place < logits.shape().size(); place++) {
            if (!Double.isFinite(logits.at(place))) {
                return new Score.Undefined("a logit of row " + (place / logits.columns() + 1) + " of " + labels.length
                        + " is " + logits.at(place));
            }
        }
        return score.get();
    }

    /** The class that a row is told to be of: that of its greatest logit, the first of several. */
    static int greatest(NdArray logits, int row) {
        int greatest = 0;
        for (int label = 1; label < logits.columns(); label++) {
            greatest = logits.at(row, label) > logits.at(row, greatest) ? label : greatest;
        }
        return greatest;
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
