package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RangeTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void boundsBelongToTheRangeOrNot() {
        Range included = new Range(0, true, 1);
        assertTrue(included.contains(0));
        assertTrue(included.contains(1));
        assertFalse(included.contains(Math.nextDown(0.0)));
        assertFalse(included.contains(Math.nextUp(1.0)));
        Range excluded = new Range(0, false, 1);
        assertFalse(excluded.contains(0));
        assertTrue(excluded.contains(Double.MIN_VALUE));
        Range halfOpen = new Range(0, true, 1, false);
        assertFalse(halfOpen.contains(1));
        assertTrue(halfOpen.contains(Math.nextDown(1.0)));
    }

    @Test
    void onlyFiniteNumbersAreInAnyRange() {
        for (double value : new double[] {Double.NaN, INFINITY, -INFINITY}) {
            assertFalse(Range.FINITE.contains(value));
            assertFalse(new Range(0, true, INFINITY).contains(value));
        }
        assertTrue(Range.FINITE.contains(-Double.MAX_VALUE));
    }

    @Test
    void wordsAreForPeople() {
        assertEquals("a finite number", Range.FINITE.toString());
        assertEquals("at least 1", new Range(1, true, INFINITY).toString());
        assertEquals("above 0", new Range(0, false, INFINITY).toString());
        assertEquals("at most 0.5", new Range(-INFINITY, false, 0.5).toString());
        assertEquals("above 0 and at most 1", new Range(0, false, 1).toString());
        assertEquals("at least 0 and below 1", new Range(0, true, 1, false).toString());
        assertEquals("below 1", new Range(-INFINITY, false, 1, false).toString());
        assertEquals("at least 0.001 and at most 1000000", new Range(1e-3, true, 1e6).toString());
    }
}
