package dev.eckart.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void sdHasDivisorNMinusOne() {
        // Mean 5; squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; 32/7.
        Moments moments = Moments.of(2, 4, 4, 4, 5, 5, 7, 9);
        assertEquals(5, moments.mean());
        assertEquals(Math.sqrt(32.0 / 7), moments.sd());
        assertEquals(0, Moments.of(3).sd());
    }

    @Test
    void quantilesAreInterpolatedLinearly() {
        // Type 7: place (4 − 1) · 0.25 = 0.75, so 1 + 0.75 · (2 − 1).
        Distribution four = Distribution.of(4, 1, 3, 2);
        assertEquals(1.75, four.quantile(0.25));
        assertEquals(2.5, four.median());
        assertEquals(1, four.quantile(0));
        assertEquals(4, four.quantile(1));
    }

    @Test
    void infiniteValuesKeepFiniteQuantilesFinite() {
        Distribution heavy = Distribution.of(1, 2, Double.POSITIVE_INFINITY);
        assertEquals(2, heavy.median());
        assertEquals(Double.POSITIVE_INFINITY, heavy.quantile(0.9));
    }

    @Test
    void aDistributionOfNothingOrNaNIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.of());
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(1, Double.NaN));
    }

    @Test
    void holmMultipliesStepByStepAndNeverFalls() {
        // Ascending 0.01, 0.02, 0.03, 0.04 times 4, 3, 2, 1: 0.04, 0.06, 0.06, 0.04, where the last may not fall.
        assertArrayEquals(new double[] {0.06, 0.04, 0.06, 0.06}, Holm.adjusted(0.04, 0.01, 0.03, 0.02), 1e-15);
        assertArrayEquals(new double[] {1, 1}, Holm.adjusted(0.7, 0.9));
    }

    @Test
    void atLeastTwoOfThreeCoins() {
        // 3/8 + 1/8.
        assertEquals(0.5, Shares.atLeast(2, 3, 0.5), 1e-15);
        assertEquals(1, Shares.atLeast(0, 3, 0.5), 1e-15);
        assertEquals(0, Shares.atLeast(4, 3, 0.5));
    }

    @Test
    void wilsonsIntervalOfNothingSeenIsNotEmpty() {
        // z²/(n + z²) with z² = 2.7055434540954.
        Interval none = Shares.wilson(0, 200);
        assertEquals(0, none.low(), 1e-15);
        assertEquals(2.7055434540954 / 202.7055434540954, none.high(), 1e-12);
    }
}
