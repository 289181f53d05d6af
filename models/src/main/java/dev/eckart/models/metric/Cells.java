package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.function.Supplier;

/** The rules that all metrics of cells share. */
final class Cells {

    private Cells() { }

    /** The score, where there are cells and all their predictions are finite; else the reason why there is none. */
    static Score score(NdArray predicted, NdArray truth, Supplier<Score> score) {
        if (!predicted.shape().equals(truth.shape())) {
            throw new IllegalArgumentException(
                    "predictions " + predicted.shape() + " and values " + truth.shape() + " differ in shape");
        }
        int cells = truth.shape().size();
        if (cells == 0) {
            return new Score.Undefined("no cells");
        }
        for (int cell = 0; cell < cells; cell++) {
            if (!Double.isFinite(predicted.at(cell))) {
                return new Score.Undefined("prediction " + (cell + 1) + " of " + cells + " is " + predicted.at(cell));
            }
        }
        return score.get();
    }
}
