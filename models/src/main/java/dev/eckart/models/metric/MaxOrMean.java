package dev.eckart.models.metric;

import dev.eckart.components.Example;

/** How many numbers become one, where a sum would mean little. */
@Example("\"mean\"")
public enum MaxOrMean {
    /** The greatest of them. */
    MAX,
    /** Their sum divided by their number. */
    MEAN
}
