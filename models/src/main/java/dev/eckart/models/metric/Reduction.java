package dev.eckart.models.metric;

import dev.eckart.components.Example;

/** How many numbers become one. */
@Example("\"mean\"")
public enum Reduction {
    /** Their sum. */
    SUM,
    /** Their sum divided by their number. */
    MEAN
}
