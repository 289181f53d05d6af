package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;

/** A metric of predicted classes. */
public non-sealed interface ClassMetric extends Metric {

    /**
     * The metric of some rows.
     *
     * @param logits rows×classes
     * @param labels the true class of each row, from 0
     */
    Score score(NdArray logits, int[] labels);
}
