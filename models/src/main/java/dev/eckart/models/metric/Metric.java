package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/** A number that a fitted model is judged by. Its identity is the whole record: what it is taken on, its reduction … */
@Kind("metric")
@Doc("a number that a fitted model is judged by")
public sealed interface Metric permits CellMetric, ClassMetric {

    /** The part of the data that the metric is taken on. */
    On on();

    /** Which of two values is better. */
    Direction direction();
}
