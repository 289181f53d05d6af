package dev.eckart.reports.statistics;

import java.util.OptionalLong;

/**
 * How many pairs of runs would tell a difference with a probability of {@value #POWER}, if it is as large as it was
 * seen. By the normal approximation with Guenther's correction for small numbers (doi:10.1080/00031305.1981.10479363).
 */
public final class RunsNeeded {

    /** The probability that a difference is told. */
    public static final double POWER = 0.8;

    private RunsNeeded() { }

    /**
     * The number of pairs, &ge; 2; empty if no number would do, as the training sets overlap too much, or there is no
     * difference.
     *
     * @param effect Cohen's d of the pairs
     * @param ratio as {@link TTest#corrected} takes it
     * @param level of the two-sided test, such as 0.05
     */
    public static OptionalLong of(double effect, double ratio, double level) {
        double tail = Tails.normalQuantile(level / 2);
        double reach = tail + Tails.normalQuantile(1 - POWER);
        double share = effect * effect / (reach * reach) - ratio;
        return share > 0
                ? OptionalLong.of(Math.max(2, (long) Math.ceil(1 / share + tail * tail / 2)))
                : OptionalLong.empty();
    }
}
