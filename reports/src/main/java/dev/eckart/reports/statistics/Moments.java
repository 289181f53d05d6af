package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;

/**
 * Mean and spread of a sample.
 *
 * @param mean the arithmetic mean; infinite if a value is
 * @param sd the sample standard deviation, with divisor n − 1 (ddof 1); 0 of one value, NaN if a value is infinite
 */
public record Moments(double mean, double sd) {

    /**
     * The moments of a sample, in two passes.
     *
     * @throws IllegalArgumentException if there are no values
     */
    public static Moments of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values, so no mean");
        }
        double mean = Sums.mean(values.length, i -> values[i]);
        double squares = Sums.of(values.length, i -> (values[i] - mean) * (values[i] - mean));
        return new Moments(mean, values.length == 1 ? 0 : Math.sqrt(squares / (values.length - 1)));
    }
}
