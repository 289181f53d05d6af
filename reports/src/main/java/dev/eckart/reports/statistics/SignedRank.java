package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Wilcoxon's signed-rank test of whether differences lie symmetrically about 0, two-sided. Equal magnitudes share the
 * mean of their ranks. Up to {@value #EXACT} differences the p-value is exact, with ties and zeros too: it counts the
 * signs that the ranks at hand could have. SciPy counts only where there are neither, and otherwise approximates;
 * beyond that many it is approximated here as there: by a normal distribution of the same variance, without a
 * correction for continuity. Commons Math 3.6.1 is not used: it gives the ranks of zeros to the negative side, and
 * counts as if there were no ties.
 *
 * @param plus the sum of the ranks of positive differences
 * @param minus the sum of the ranks of negative ones
 * @param count the number of differences that are not 0
 * @param p from 0 to 1; 1 if all differences are 0
 */
public record SignedRank(double plus, double minus, int count, double p) {

    /** The most differences that are counted exactly. */
    public static final int EXACT = 100;

    /** The test of differences without NaN; their order is of no account. */
    public static SignedRank of(Zeros zeros, double... differences) {
        double[] ranked = zeros == Zeros.PRATT ? differences : without(differences);
        double[] ranks = Ranks.of(DoubleStream.of(ranked).map(Math::abs).toArray());
        double plus = Sums.of(ranked.length, i -> ranked[i] > 0 ? ranks[i] : 0);
        double minus = Sums.of(ranked.length, i -> ranked[i] < 0 ? ranks[i] : 0);
        double[] signed = new double[ranked.length];
        Arrays.setAll(signed, i -> ranked[i] == 0 ? 0 : ranks[i]);
        double[] used = without(signed);
        double least = Math.min(plus, minus);
        double p = used.length <= EXACT ? exact(least, used) : normal(least, used);
        return new SignedRank(plus, minus, used.length, p);
    }

    /**
     * The matched-pairs rank-biserial correlation, from −1 to 1: the share of ranks that speak for positive
     * differences, minus the other share (Kerby 2014, doi:10.2466/11.IT.3.1); 0 if all differences are 0.
     */
    public double rankBiserial() {
        return plus + minus == 0 ? 0 : (plus - minus) / (plus + minus);
    }

    /** Twice the share of all signs whose sum is at most the lesser one: as ranks are multiples of ½, it is counted. */
    private static double exact(double least, double[] ranks) {
        int[] halves = DoubleStream.of(ranks).mapToInt(rank -> (int) (2 * rank)).toArray();
        double[] shares = new double[Arrays.stream(halves).sum() + 1];
        shares[0] = 1;
        for (int rank : halves) {
            for (int sum = shares.length - 1; sum >= 0; sum--) {
                shares[sum] = (shares[sum] + (sum >= rank ? shares[sum - rank] : 0)) / 2;
            }
        }
        return Math.min(1, 2 * Sums.of((int) (2 * least) + 1, sum -> shares[sum]));
    }

    private static double normal(double least, double[] ranks) {
        double mean = Sums.of(ranks) / 2;
        double variance = Sums.of(ranks.length, i -> ranks[i] * ranks[i]) / 4;
        return Math.min(1, 2 * Tails.normal((mean - least) / Math.sqrt(variance)));
    }

    private static double[] without(double[] values) {
        return DoubleStream.of(values).filter(value -> value != 0).toArray();
    }
}
