package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.reports.statistics.Interval;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingDistributionTest {

    /** 1, 2, …, 1000. */
    private static final double[] RUNS = IntStream.rangeClosed(1, 1000).asDoubleStream().toArray();

    private static VerdictKind verdict(String printed) {
        return SamplingDistribution.of(new OneRun(), RUNS).verdict(Interval.printed(printed));
    }

    @Test
    void oneRunIsHeldAgainstTheRunsThemselves() {
        SamplingDistribution runs = SamplingDistribution.of(new OneRun(), RUNS);
        // Type 7: places 999 · 0.025 = 24.975 and 974.025, from 1.
        assertEquals(25.975, runs.central().low(), 1e-9);
        assertEquals(975.025, runs.central().high(), 1e-9);
        assertEquals(1000, runs.drawn().count());
    }

    @Test
    void theTailCountsWhatIsAtLeastAsFarOut() {
        SamplingDistribution runs = SamplingDistribution.of(new OneRun(), RUNS);
        assertEquals(0.01, runs.tail(Interval.printed("10")));
        assertEquals(0.01, runs.tail(Interval.printed("991")));
        // Twice (10 + 1)/(1000 + 1).
        assertEquals(22.0 / 1001, runs.p(Interval.printed("10")), 1e-15);
    }

    @Test
    void everyVerdictHasItsRegion() {
        assertEquals(VerdictKind.REPRODUCED, verdict("500"));
        assertEquals(VerdictKind.UNUSUAL, verdict("10"));
        assertEquals(VerdictKind.NOT_REPRODUCED, verdict("2000"));
        // 25 of 1000 are at or below 25: the tail is 2.5 % itself.
        assertEquals(VerdictKind.BORDERLINE, verdict("25"));
    }

    @Test
    void fewRunsCannotTell() {
        assertEquals(VerdictKind.BORDERLINE,
                SamplingDistribution.of(new OneRun(), 1, 2, 3, 4, 5, 6, 7, 8).verdict(Interval.printed("9")));
    }

    @Test
    void theMeanOfTwoCoinsIsTriangular() {
        // 0 and 1 with equal chance: the mean of two is 0, ½, 1 with ¼, ½, ¼.
        SamplingDistribution means = SamplingDistribution.of(new MeanOfRuns(2), 0, 1);
        assertEquals(SamplingDistribution.DRAWS, means.drawn().count());
        assertEquals(0.25, means.drawn().share(Interval.printed("0")), 0.02);
        assertEquals(0.5, means.drawn().share(Interval.printed("0.5")), 0.02);
    }

    @Test
    void theSameRunsGiveTheSameDraws() {
        SamplingDistribution one = SamplingDistribution.of(new MeanOfRuns(8), RUNS);
        SamplingDistribution other = SamplingDistribution.of(new MeanOfRuns(8), RUNS);
        assertEquals(one.central(), other.central());
        Interval printed = Interval.closed(0, one.drawn().quantile(0.03));
        assertEquals(one.tailError(printed), other.tailError(printed));
    }

    @Test
    void theErrorOfAMeansTailHoldsTheTail() {
        SamplingDistribution means = SamplingDistribution.of(new MeanOfRuns(8), RUNS);
        Interval printed = Interval.closed(0, means.drawn().quantile(0.03));
        assertEquals(0.03, means.tail(printed), 1e-3);
        assertTrue(means.tailError(printed).contains(0.03));
        assertEquals(VerdictKind.BORDERLINE, means.verdict(printed));
    }
}
