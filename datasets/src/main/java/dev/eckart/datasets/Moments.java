package dev.eckart.datasets;

import dev.eckart.linalg.Sums;

/** Mean and variance of a column, summed in the one order of {@link Sums}. */
final class Moments {

    private Moments() { }

    static double mean(double[] column) {
        return Sums.mean(column.length, i -> column[i]);
    }

    /** The sum of squared distances from the mean, divided by n − ddof: two passes, no cancellation. */
    static double variance(double[] column, int ddof) {
        double mean = mean(column);
        double squares = Sums.of(column.length, i -> (column[i] - mean) * (column[i] - mean));
        return squares / (column.length - ddof);
    }
}
