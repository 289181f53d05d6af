package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.run.TimeLimit;

/**
 * A limit of time as clocks on walls tell it.
 *
 * @param nanos above 0
 * @param words such as {@code 30s}
 */
record WallClock(long nanos, String words) implements TimeLimit {

    @Override
    public Cancellation begin() {
        long start = System.nanoTime();
        return () -> System.nanoTime() - start > nanos;
    }
}
