package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.reports.statistics.Interval;
import org.junit.jupiter.api.Test;

class MagnitudeTest {

    private static double chance(String printed, double low, double high) {
        return Magnitude.of(printed).chance(Interval.closed(low, high));
    }

    @Test
    void itIsTheDecadeWithAsManyDecimals() {
        assertEquals("numbers from 1 to 10 with 4 decimals", Magnitude.of("1.0201").words());
        assertEquals("numbers from 10 to 100 with 1 decimal", Magnitude.of("15.2").words());
        assertEquals("numbers from 0.01 to 0.1 with 4 decimals", Magnitude.of("0.0254").words());
        assertEquals("numbers from -100 to -1000", Magnitude.of("-250").words());
    }

    @Test
    void aValueIsMetByTheNumbersThatAreRoundedToIt() {
        // 2.04 is printed 2.0, as is everything from 1.95 to 2.05.
        assertEquals(StrictMath.log10(2.05 / 1.95), chance("3.7", 2.04, 2.04), 1e-12);
        assertEquals(StrictMath.log10(2.05 / 1.95), chance("-3.7", -2.04, -2.04), 1e-12);
        assertEquals(0, chance("3.7", 20.4, 20.4));
        assertEquals(0, chance("3.7", -2.04, -2.04));
    }

    @Test
    void aWideRangeIsCutAtTheDecade() {
        assertEquals(1, chance("3.7", 0.2, 70), 1e-12);
        assertEquals(StrictMath.log10(10 / 4.95), chance("3.7", 5, 70), 1e-12);
    }
}
