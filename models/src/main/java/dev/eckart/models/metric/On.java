package dev.eckart.models.metric;

/** The part of the data that a metric is taken on. */
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
