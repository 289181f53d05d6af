package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.reports.statistics.Distribution;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static Line line(int length, int peak) {
        SortedMap<Integer, Distribution> points = new TreeMap<>();
        for (int i = 0; i < length; i++) {
            points.put(i, Distribution.of(i == peak ? 1000 : i, i == peak + 50 ? -1000 : i));
        }
        return new Line("gd", 2, 0, points, false, false);
    }

    @Test
    void aLineThatFitsIsDrawnAsItIs() {
        Line line = line(1800, 7);
        assertSame(line, new Thinning(1).drawn(line));
    }

    @Test
    void ofAVeryLongLineTheEndsAndWhatStandsOutAreDrawn() {
        Line drawn = new Thinning(1).drawn(line(20_000, 7_777));
        // 300 stretches of 66 or 67 places, of each at most 8.
        assertTrue(drawn.points().size() >= 600 && drawn.points().size() <= 2400, () -> "" + drawn.points().size());
        assertTrue(drawn.points().keySet().containsAll(List.of(0, 7_777, 7_827, 19_999)));
    }

    @Test
    void manyLinesShareTheRoom() {
        // 1,800 places for 10 lines are 30 stretches of 6 each.
        assertTrue(new Thinning(10).shortens(line(181, 7)));
        assertTrue(new Thinning(10).drawn(line(2_000, 7)).points().size() <= 30 * 8);
        assertEquals(180, new Thinning(10).drawn(line(180, 7)).points().size());
    }
}
