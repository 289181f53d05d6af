package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.reports.fabricated.Fabricated;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankFigureTest {

    private static Drawing drawn(Fabricated results) {
        return new CriticalDifferenceFigure("error", List.of()).draw(results.results());
    }

    @Test
    void aBarIsOverThoseThatAreNotToldApart() {
        // Mean ranks 1, 2.5 and 2.5 over ten runs; the critical difference is 2.343 · √(3 · 4 / 60) = 1.05.
        Drawing drawing = drawn(Drawings.results()
                .random("best", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .random("one", 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
                .random("other", 2, 1, 2, 1, 2, 1, 2, 1, 2, 1));
        // Rank 2.5 is three quarters of the way from 230 to 530; the bar is 3 longer on either side.
        assertEquals(List.of("452"), Drawings.all(drawing, "rect", "dot s0", "x"));
        assertEquals(List.of("6"), Drawings.all(drawing, "rect", "dot s0", "width"));
        assertTrue(drawing.caption().contains("critical difference at 5 %, 1.05."), drawing.caption());
        assertTrue(drawing.caption().startsWith("Mean rank over 10 runs"), drawing.caption());
    }

    @Test
    void whereNothingCanBeTestedThereIsNoBar() {
        Drawing drawing = drawn(Drawings.results().deterministic("a", 1).deterministic("b", 2));
        assertEquals(List.of(), Drawings.all(drawing, "rect", "dot s0", "x"));
        assertTrue(drawing.caption().contains("No test is made"), drawing.caption());
    }

    @Test
    void oneModelHasNoRank() {
        assertEquals("Nothing to draw: there are no two models to rank.",
                drawn(Drawings.results().random("gd", 1, 2)).caption());
    }
}
