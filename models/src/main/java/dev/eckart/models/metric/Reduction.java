package dev.eckart.models.metric;

/** How many numbers become one. */
public enum Reduction {
    /** Their sum. */
    SUM,
    /** Their sum divided by their number. */
    MEAN
}
