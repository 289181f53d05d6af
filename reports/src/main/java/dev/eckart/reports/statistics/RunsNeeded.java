package dev.eckart.reports.statistics;

import java.util.OptionalLong;

/**
 * How many pairs of runs would tell a difference with a probability of {@value #POWER}, if it is as large as it was
 * seen. The noncentral t distribution is taken for one that is shifted.
 */
public final class RunsNeeded {

    /** The probability that a difference is told. */
    public static final double POWER = 0.8;

    /** From here on the normal distribution will do. */
    private static final int MANY = 10_000;

    private RunsNeeded() { }

    /**
     * The number of pairs, &ge; 2; {@link Long#MAX_VALUE} stands for all that are more; empty if no number would do.
     *
     * @param effect Cohen's d of the pairs
     * @param ratio as {@link TTest#corrected} takes it: above 0 the error cannot fall as far as one likes
     * @param level of the two-sided test, such as 0.05
     */
    public static OptionalLong of(double effect, double ratio, double level) {
        double reach = Tails.normalQuantile(level / 2) + Tails.normalQuantile(1 - POWER);
        double share = effect * effect / (reach * reach) - ratio;
        if (share <= 0) {
            return OptionalLong.empty();
        }
        // The t distribution asks for a few more than the normal one, and for none more where there are many.
        double normal = 1 / share;
        if (normal > MANY) {
            return OptionalLong.of((long) normal);
        }
        int few = Math.max(1, (int) normal);
        int enough = few + 1;
        while (!tells(enough, effect, ratio, level)) {
            int step = enough - few;
            few = enough;
            enough += 2 * step;
        }
        return OptionalLong.of(least(few, enough, effect, ratio, level));
    }

    /** The least number that is enough, above one that is not. */
    private static int least(int few, int enough, double effect, double ratio, double level) {
        int low = few;
        int high = enough;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (tells(middle, effect, ratio, level)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean tells(int pairs, double effect, double ratio, double level) {
        double expected = Math.abs(effect) / Math.sqrt(1.0 / pairs + ratio);
        double told = expected - Tails.studentQuantile(2 * (1 - POWER), pairs - 1);
        return told > 0 && Tails.student(told, pairs - 1) <= level;
    }
}
