package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.OptionalDouble;

/** A metric of predicted classes. */
public non-sealed interface ClassMetric extends Metric {

    /**
     * The metric of some rows.
     *
     * @param logits rows×classes; −∞ in every row for a class that the model knows nothing about
     * @param labels the true class of each row, from 0
     */
    Score score(NdArray logits, int[] labels);

    /**
     * The distance between the values from 0 to 1 that this metric can take on so many rows, such as 1/rows of an
     * accuracy; empty where other values are possible. With it, a printed number can be checked without a run.
     *
     * @param rows at least 1
     */
    default OptionalDouble granularity(int rows) {
        return OptionalDouble.empty();
    }
}
