package dev.eckart.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;

/** Worked examples from the literature, edges, and where Commons Math is not followed. */
class PublishedExamplesTest {

    /** The additional hours of sleep of ten patients under two drugs: Student 1908, doi:10.2307/2331554, table 1. */
    private static final double[] SLEEP = difference(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    /** The depression scale of nine patients before and after: Hollander and Wolfe 1973, table 3.1. */
    private static final double[] DEPRESSION = difference(
            new double[] {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30},
            new double[] {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29});

    /**
     * The area under the curve of four learners on fourteen datasets: Demšar 2006, table 6; on the last but one the
     * third is ranked before the fourth there, as more digits must have told.
     */
    private static final double[][] LEARNERS = {
        {0.763, 0.768, 0.771, 0.798}, {0.599, 0.591, 0.590, 0.569}, {0.954, 0.971, 0.968, 0.967},
        {0.628, 0.661, 0.654, 0.657}, {0.882, 0.888, 0.886, 0.898}, {0.936, 0.931, 0.916, 0.931},
        {0.661, 0.668, 0.609, 0.685}, {0.583, 0.583, 0.563, 0.625}, {0.775, 0.838, 0.866, 0.875},
        {1.000, 1.000, 1.000, 1.000}, {0.940, 0.962, 0.965, 0.962}, {0.619, 0.666, 0.614, 0.669},
        {0.972, 0.981, 0.9751, 0.975}, {0.957, 0.978, 0.946, 0.970}
    };

    @Test
    void studentsSleep() {
        TTest test = TTest.paired(SLEEP);
        assertEquals(-4.0621, test.statistic(), 5e-5);
        assertEquals(0.002833, test.p(), 5e-7);
        // 1.58/1.2299.
        assertEquals(-1.2846, Effects.cohensD(SLEEP), 5e-5);
    }

    @Test
    void hollandersDepression() {
        SignedRank test = SignedRank.of(Zeros.WILCOX, DEPRESSION);
        assertEquals(40, test.plus());
        assertEquals(5, test.minus());
        // Ten of the 512 signs have a sum of at most 5: 2 · 10/512.
        assertEquals(20.0 / 512, test.p(), 1e-15);
        assertEquals(35.0 / 45, test.rankBiserial(), 1e-15);
    }

    @Test
    void demsarsLearners() {
        double[][] best = Arrays.stream(LEARNERS)
                .map(row -> Arrays.stream(row).map(value -> -value).toArray())
                .toArray(double[][]::new);
        Friedman test = Friedman.of(best);
        double[] published = {3.143, 2.000, 2.893, 1.964};
        for (int i = 0; i < 4; i++) {
            assertEquals(published[i], test.meanRanks().get(i), 5e-4);
        }
        // The paper has 9.28 without the correction. All four tie on one dataset, two on each of three others: the
        // ranks spread by 14 · 5 − 5 − 3 · ½ = 63.5 in place of 70.
        assertEquals(9.28, test.statistic() * 63.5 / 70, 5e-3);
        assertEquals(1.25, test.criticalDifference(0.05), 5e-3);
        assertEquals(0.05, test.p(test.criticalDifference(0.05)), 1e-9);
    }

    @Test
    void nemenyisCriticalValuesAreDemsarsTable5() {
        double[] published = {1.960, 2.343, 2.569, 2.728, 2.850, 2.949, 3.031, 3.102, 3.164};
        for (int k = 2; k <= 10; k++) {
            assertEquals(published[k - 2], StudentizedRange.quantile(0.05, k) / Math.sqrt(2), 1e-3);
        }
    }

    @Test
    void commonsMathGivesTheRanksOfZerosToTheNegativeSide() {
        // Without the zeros 1, 2 and 3 are positive, and 2 of 8 signs are as far out: 1/4.
        assertEquals(0.25, SignedRank.of(Zeros.WILCOX, 0, 0, 1, 2, 3).p());
        double[] x = {0, 0, 1, 2, 3};
        // Its statistic is the greater sum of ranks, 3 + 4 + 5 = 12, but it changes when the samples do places.
        assertEquals(12, new WilcoxonSignedRankTest().wilcoxonSignedRank(new double[5], x));
        assertEquals(15, new WilcoxonSignedRankTest().wilcoxonSignedRank(x, new double[5]));
    }

    @Test
    void commonsMathCountsAsIfThereWereNoTies() {
        // Six of one magnitude, one of them negative: rank 3.5 each, and 7 of 64 signs have a sum of at most 3.5.
        double[] x = {1, 1, 1, 1, 1, -1};
        assertEquals(14.0 / 64, SignedRank.of(Zeros.WILCOX, x).p(), 1e-15);
        assertNotEquals(
                14.0 / 64, new WilcoxonSignedRankTest().wilcoxonSignedRankTest(x, new double[6], true), 0.01);
    }

    @Test
    void nothingButZerosTellsNothing() {
        assertEquals(1, TTest.paired(0, 0).p());
        assertEquals(1, SignedRank.of(Zeros.PRATT, 0, 0, 0).p());
        assertEquals(0, SignedRank.of(Zeros.WILCOX, 0, 0).rankBiserial());
        assertEquals(1, Friedman.of(new double[][] {{1, 1}, {2, 2}}).p());
        assertEquals(0, Effects.cohensD(0, 0));
        assertEquals(Interval.closed(3, 3), Bootstrap.of(3, 3, 3).bca(0.95));
        assertEquals(Interval.closed(3, 3), Bootstrap.of(3).bca(0.95));
    }

    @Test
    void equalDifferencesAreCertain() {
        assertEquals(0, TTest.paired(0.25, 0.25, 0.25).p());
        assertEquals(Double.POSITIVE_INFINITY, Effects.cohensD(0.25, 0.25, 0.25));
    }

    @Test
    void overlappingTrainingSetsTakeMoreRunsOrCannotTellAtAll() {
        // The variance cannot fall below ratio · s², and (1.96 + 0.84)² = 7.85: an effect of 1 needs a ratio below
        // 1/7.85.
        assertTrue(RunsNeeded.of(1, 0.1, 0.05).orElseThrow() > RunsNeeded.of(1, 0, 0.05).orElseThrow());
        assertEquals(OptionalLong.empty(), RunsNeeded.of(1, 0.5, 0.05));
        assertEquals(OptionalLong.empty(), RunsNeeded.of(0, 0, 0.05));
    }

    @Test
    void anyDifferenceIsToldByEnoughIndependentRuns() {
        // 7.85/1e-8 = 785 million.
        assertEquals(785e6, (double) RunsNeeded.of(1e-4, 0, 0.05).orElseThrow(), 1e6);
        assertEquals(Long.MAX_VALUE, RunsNeeded.of(1e-100, 0, 0.05).orElseThrow());
    }

    private static double[] difference(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> one[i] - other[i]).toArray();
    }
}
