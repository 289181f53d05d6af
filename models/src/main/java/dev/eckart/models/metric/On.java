package dev.eckart.models.metric;

import dev.eckart.components.Example;

/** The part of the data that a metric is taken on. */
@Example("\"test\"")
public enum On {
    /** Everything: all rows or all cells. */
    ALL,
    /** What the model was fitted to. */
    TRAIN,
    /** What settings may be chosen by. */
    VALIDATION,
    /** What nothing may be chosen by; hidden cells among it. */
    TEST
}
