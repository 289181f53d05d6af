package dev.eckart.datasets;

import java.util.Arrays;

/**
 * Quantiles of a column by linear interpolation between order statistics: definition 7 of Hyndman and Fan (1996),
 * doi:10.1080/00031305.1996.10473566, which is numpy's and R's default.
 */
final class Quantiles {

    private Quantiles() { }

    /**
     * The quantile of a fraction from 0 to 1.
     *
     * @param column at least one value, in any order
     */
    static double of(double[] column, double fraction) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * fraction;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }

    static double median(double[] column) {
        return of(column, 0.5);
    }
}
