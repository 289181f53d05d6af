package dev.eckart.reports.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1, the least value's, up; equal values share the mean of theirs. */
final class Ranks {

    private Ranks() { }

    /** The ranks of values without NaN, each a multiple of ½. */
    static double[] of(double... values) {
        int[] ascending = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int from = 0; from < values.length;) {
            int to = from + 1;
            while (to < values.length && values[ascending[to]] == values[ascending[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[ascending[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
