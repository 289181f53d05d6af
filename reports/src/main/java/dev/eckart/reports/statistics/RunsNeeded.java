package dev.eckart.reports.statistics;

import java.util.OptionalLong;

/**
 * How many pairs of runs would tell a difference with a probability of {@value #POWER}, if it is as large as it was
 * seen. The noncentral t distribution is taken for one that is shifted.
 */
public final class RunsNeeded {

    /** The probability that a difference is told. */
    public static final double POWER = 0.8;

    /** More are as good as none. */
    private static final int MOST = 1_000_000;

    private RunsNeeded() { }

    /**
     * The number of pairs, &ge; 2; empty if no number would do, or only more than a million.
     *
     * @param effect Cohen's d of the pairs
     * @param ratio as {@link TTest#corrected} takes it: above 0 the error cannot fall as far as one likes
     * @param level of the two-sided test, such as 0.05
     */
    public static OptionalLong of(double effect, double ratio, double level) {
        if (!tells(MOST, effect, ratio, level)) {
            return OptionalLong.empty();
        }
        int few = 1;
        int enough = MOST;
        while (enough - few > 1) {
            int middle = (few + enough) / 2;
            if (tells(middle, effect, ratio, level)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return OptionalLong.of(enough);
    }

    private static boolean tells(int pairs, double effect, double ratio, double level) {
        double expected = Math.abs(effect) / Math.sqrt(1.0 / pairs + ratio);
        return expected >= Tails.studentQuantile(level, pairs - 1) + Tails.studentQuantile(2 * (1 - POWER), pairs - 1);
    }
}
