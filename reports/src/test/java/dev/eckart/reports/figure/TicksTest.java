package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Tick::label).toList();
    }

    @Test
    void linearAxesEndAtMarks() {
        assertEquals(
                List.of("0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"),
                labels(Axis.Linear.around(0.3, 0.88, 0, 100, 6)));
        assertEquals(List.of("−1", "−0.5", "0", "0.5", "1"), labels(Axis.Linear.around(-1, 1, 0, 100, 4)));
    }

    @Test
    void aConstantGetsRoom() {
        Axis.Linear axis = Axis.Linear.around(5, 5, 0, 100, 4);
        assertEquals(true, axis.low() < 5 && axis.high() > 5);
    }

    @Test
    void logarithmicAxesHave125OrPowersOfTen() {
        assertEquals(List.of("10", "20", "50", "100", "200", "500", "1000"),
                labels(Axis.Logarithmic.around(15.2, 900, 0, 100)));
        assertEquals(List.of("10⁻⁶", "10⁻⁵", "10⁻⁴", "0.001", "0.01"),
                labels(Axis.Logarithmic.around(1e-6, 0.01, 0, 100)));
    }

    @Test
    void placesAreProportional() {
        assertEquals(50, new Axis.Logarithmic(1, 100, 0, 100, 0).place(10), 1e-12);
        assertEquals(25, Axis.Linear.between(0, 4, 0, 100, 4).place(1), 1e-12);
        assertEquals(0, Axis.Linear.between(0, 4, 0, 100, 4).place(-7), 1e-12);
    }

    @Test
    void largeAndSmallNumbersHavePowers() {
        assertEquals("2·10⁻⁵", Ticks.label(new BigDecimal("0.00002")));
        assertEquals("10⁶", Ticks.label(new BigDecimal("1000000")));
    }

    @Test
    void labelsKeepTheirDistanceAndTheirOrder() {
        assertEquals(List.of(66.0, 100.0, 83.0), Labels.apart(List.of(90.0, 99.0, 95.0), 17, 0, 100));
        assertEquals(List.of(10.0, 50.0), Labels.apart(List.of(10.0, 50.0), 17, 0, 100));
    }

    @Test
    void anAxisOfEqualRatiosHasMarksBetweenValuesThatAreCloseTogether() {
        Axis axis = Axis.Logarithmic.around(15.2, 16.1, 0, 100);
        assertEquals(List.of("15.2", "15.4", "15.6", "15.8", "16", "16.2"),
                axis.ticks().stream().map(Tick::label).toList());
        assertEquals(0, axis.place(15.2), 1e-12);
        // Equal ratios: the square root of 15.2 times 16.2 lies in the middle.
        assertEquals(50, axis.place(StrictMath.sqrt(15.2 * 16.2)), 1e-9);
        assertEquals(List.of("10", "20"),
                Axis.Logarithmic.around(15.2, 15.2, 0, 100).ticks().stream().map(Tick::label).toList());
    }
}
