package dev.eckart.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void aPrintedNumberStandsForHalfAUnitOfItsLastDigitOnEitherSide() {
        Interval interval = Interval.printed("15.2289");
        assertEquals(new Interval(15.22885, true, 15.22895, false), interval);
        assertTrue(interval.contains(15.22885));
        assertFalse(interval.contains(15.22895));
    }

    @Test
    void aNegativeNumberIsTheMirrorImage() {
        assertEquals(new Interval(-0.01145, false, -0.01135, true), Interval.printed("-0.0114"));
        assertEquals(Interval.printed("-0.0114"), Interval.printed("\u22120.0114"));
    }

    @Test
    void trailingZerosAndExponentsAreDigits() {
        assertEquals(new Interval(0.495, true, 0.505, false), Interval.printed("0.50"));
        assertEquals(new Interval(0.5, true, 1.5, false), Interval.printed("1"));
        assertEquals(new Interval(8.5e-5, true, 9.5e-5, false), Interval.printed("9e-5"));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Interval.printed("0,62"));
        assertThrows(IllegalArgumentException.class, () -> Interval.printed("62 %"));
    }

    @Test
    void halfOpenNeighboursDoNotMeet() {
        assertFalse(Interval.printed("0.1").meets(Interval.printed("0.2")));
        assertTrue(Interval.printed("0.1").meets(Interval.closed(0, 0.05)));
        assertFalse(Interval.printed("0.1").meets(Interval.closed(0.15, 1)));
        assertTrue(Interval.atMost(0.5).meets(Interval.closed(0.5, 1)));
    }

    @Test
    void theNearestAndTheFarthestNumberToAValue() {
        Interval interval = Interval.closed(1, 3);
        assertEquals(1, interval.nearest(0));
        assertEquals(2.5, interval.nearest(2.5));
        assertEquals(3, interval.farthest(1.5));
        assertEquals(1, interval.farthest(9));
    }
}
