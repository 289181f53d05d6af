package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.function.Supplier;

/** The rules that all metrics of cells share. */
final class Cells {

    private Cells() { }

    /** The score, where there are cells and all numbers are finite; else the reason why there is none. */
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
                return notFinite("prediction", cell, predicted);
            }
            if (!Double.isFinite(truth.at(cell))) {
                return notFinite("value", cell, truth);
            }
        }
        return score.get();
    }

    private static Score notFinite(String what, int cell, NdArray numbers) {
        return new Score.Undefined(
                what + " " + (cell + 1) + " of " + numbers.shape().size() + " is " + numbers.at(cell));
    }
}
