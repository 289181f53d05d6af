package dev.eckart.reports.table;

import dev.eckart.reports.wording.Digits;

/** What one cell of a table means. How it looks is the renderer's business. */
public sealed interface Cell {

    /** A name or a word. */
    record Label(String text) implements Cell {}

    /** How many. */
    record Count(long count) implements Cell {}

    /**
     * How many runs, and how many of them did not end well.
     *
     * @param total all of them
     * @param diverged those that left the finite numbers
     * @param failed those that could not be done
     */
    record Runs(int total, int diverged, int failed) implements Cell {}

    /**
     * A number without a spread.
     *
     * @param best whether it is among the best of its column
     */
    record Value(double value, Digits digits, boolean best) implements Cell {}

    /**
     * A mean over runs.
     *
     * @param sd the sample standard deviation, ddof 1
     * @param runs the number of runs that the mean is over, &ge; 2
     * @param failed the number of runs that are missing from it
     * @param best whether it is among the best of its column
     */
    record Estimate(double mean, double sd, int runs, int failed, Digits digits, boolean best) implements Cell {}

    /** Nothing, and why. */
    record Missing(String reason) implements Cell {}
}
