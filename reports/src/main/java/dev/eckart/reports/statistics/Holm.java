package dev.eckart.reports.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down correction: it keeps the probability of one or more false alarms among several tests at the level of
 * one, however the tests depend on each other (Holm 1979, Scandinavian Journal of Statistics 6, 65–70).
 */
public final class Holm {

    private Holm() { }

    /**
     * The corrected p-values, in the order of the given ones.
     *
     * @param p p-values from 0 to 1
     * @return from 0 to 1; empty for no tests
     */
    public static double[] adjusted(double... p) {
        return adjusted(p.length, p);
    }

    /**
     * The corrected p-values of some of a family of tests; they are no less than if the others were known.
     *
     * @param tests the size of the family, at least that of the p-values
     * @param p p-values from 0 to 1
     */
    public static double[] adjusted(int tests, double... p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double greatest = 0;
        for (int step = 0; step < p.length; step++) {
            greatest = Math.max(greatest, Math.min(1, (tests - step) * p[ascending[step]]));
            adjusted[ascending[step]] = greatest;
        }
        return adjusted;
    }
}
