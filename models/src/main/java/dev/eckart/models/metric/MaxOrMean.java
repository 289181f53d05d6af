package dev.eckart.models.metric;

/** How many numbers become one, where a sum would mean little. */
public enum MaxOrMean {
    /** The greatest of them. */
    MAX,
    /** Their sum divided by their number. */
    MEAN
}
