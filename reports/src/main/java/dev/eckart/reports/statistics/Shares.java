package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;

/** What a share that was seen says of the share behind it. */
public final class Shares {

    /** The 95 % point of the standard normal distribution. */
    private static final double Z = 1.6448536269514722;

    private Shares() { }

    /**
     * The central 90 % interval of a share by Wilson's score (doi:10.1080/01621459.1927.10502953).
     *
     * @param share the share that was seen, 0 to 1
     * @param count of how many, &ge; 1
     */
    public static Interval wilson(double share, int count) {
        double shrink = 1 + Z * Z / count;
        double middle = (share + Z * Z / (2 * count)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / count + Z * Z / (4.0 * count * count));
        return Interval.closed(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * The probability of at least some hits in independent trials.
     *
     * @param hits &ge; 0
     * @param trials &ge; 0
     * @param chance of a hit in one trial, above 0 and below 1
     */
    public static double atLeast(int hits, int trials, double chance) {
        if (hits > trials) {
            return 0;
        }
        return Math.min(1, Sums.of(trials - hits + 1, i -> exactly(hits + i, trials, chance)));
    }

    private static double exactly(int hits, int trials, double chance) {
        double probability = 1;
        for (int i = 0; i < hits; i++) {
            probability *= chance * (trials - i) / (hits - i);
        }
        for (int i = hits; i < trials; i++) {
            probability *= 1 - chance;
        }
        return probability;
    }
}
