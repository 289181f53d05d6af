package dev.eckart.models.metric;

/** Which of two values of a metric is better. */
public enum Direction {
    /** The smaller. */
    LOWER_IS_BETTER,
    /** The greater. */
    HIGHER_IS_BETTER;

    /** Whether one value is strictly better than another. */
    public boolean better(double one, double other) {
        return this == LOWER_IS_BETTER ? one < other : one > other;
    }
}
