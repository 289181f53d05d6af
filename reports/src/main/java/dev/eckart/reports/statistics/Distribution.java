package dev.eckart.reports.statistics;

import java.util.Arrays;

/**
 * What a sample says of the distribution that it is from. Quantiles are interpolated linearly between the order
 * statistics, at (n − 1)p from the least: definition 7 of Hyndman and Fan (doi:10.2307/2684934). Immutable and
 * thread-safe.
 */
public final class Distribution {

    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The distribution of a sample.
     *
     * @throws IllegalArgumentException if there are no values, or one is NaN
     */
    public static Distribution of(double... values) {
        if (values.length == 0 || Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a distribution needs values, none of them NaN");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Distribution(sorted);
    }

    /** The number of values, &ge; 1. */
    public int count() {
        return sorted.length;
    }

    /** The least value. */
    public double least() {
        return sorted[0];
    }

    /** The greatest value. */
    public double greatest() {
        return sorted[sorted.length - 1];
    }

    /** The value in the middle, or the mean of the two there. */
    public double median() {
        return quantile(0.5);
    }

    /**
     * The value below which a share of the distribution lies.
     *
     * @param share from 0, the least value, to 1, the greatest
     */
    public double quantile(double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double fraction = place - below;
        if (fraction == 0 || sorted[below] == sorted[above]) {
            return sorted[below];
        }
        return sorted[below] + fraction * (sorted[above] - sorted[below]);
    }

    /**
     * The density around a value: the share of those values that are nearest to it, as many as the root of their number,
     * over the width that they take.
     *
     * @param around the value
     * @param least half of the least width, above 0
     */
    public double density(double around, double least) {
        double[] distances = Arrays.stream(sorted).map(value -> Math.abs(value - around)).sorted().toArray();
        double half = Math.max(least, distances[(int) Math.ceil(Math.sqrt(distances.length)) - 1]);
        long near = Arrays.stream(distances).filter(distance -> distance <= half).count();
        return near / (distances.length * 2 * half);
    }

    /** The share of the sample that lies in an interval, 0 to 1. */
    public double share(Interval interval) {
        return Arrays.stream(sorted).filter(interval::contains).count() / (double) sorted.length;
    }
}
