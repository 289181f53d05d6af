package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.reports.fabricated.Fabricated;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripFigureTest {

    private static Drawing drawn(Fabricated results, AxisScale scale) {
        return new StripFigure(List.of("error"), List.of(), scale).draw(results.results());
    }

    @Test
    void eachRunIsAPointAndTheMedianAStroke() {
        // The label takes 2 · 7.8, so the axis goes from 26 + 15.6 + 8 = 49.6 to 760 − 78 − 8 = 674; the row is at 67.
        Drawing drawing = drawn(Drawings.results().random("gd", 1, 3, 2), AxisScale.LINEAR);
        String points = Shapes.circle(49.6, 67, 3.6) + Shapes.circle(361.8, 67, 3.6) + Shapes.circle(674, 67, 3.6);
        assertEquals(List.of(points), Drawings.all(drawing, "path", "mark s0", "d"));
        assertEquals(List.of("361.8"), Drawings.all(drawing, "line", "line s0", "x1"));
        assertEquals(List.of(), Drawings.all(drawing, "rect", "band s0", "x"));
        assertEquals("Each point is a run, 3 runs.", drawing.caption().substring(0, 28));
    }

    @Test
    void fromFiveRunsOnABoxHoldsTheMiddleHalf() {
        // Quartiles 2 and 4 of an axis from 1 to 5: a quarter and three quarters of the way from 49.6 to 674.
        Drawing drawing = drawn(Drawings.results().random("gd", 1, 2, 3, 4, 5), AxisScale.LINEAR);
        assertEquals(List.of("205.7"), Drawings.all(drawing, "rect", "band s0", "x"));
        assertEquals(List.of("312.2"), Drawings.all(drawing, "rect", "band s0", "width"));
    }

    @Test
    void whatIsLeftOutIsTold() {
        Fabricated results = Drawings.results();
        Drawing drawing = drawn(results.runs("gd", List.of(results.done(1), results.done(-1),
                new Outcome.Diverged(3, "x"), new Outcome.Failed("y"), results.done(Double.POSITIVE_INFINITY))),
                AxisScale.LOG);
        assertEquals("Each point is a run, 1 run. Left out: gd (1 diverged, 1 failed and 1 without a finite score of 5"
                + " runs). Logarithmic scale; 1 value of 0 and less is left out.", drawing.caption());
        assertEquals(List.of("runs", "1 of 5"), Drawings.all(drawing, "text", "quiet", "").stream()
                .filter(text -> text.contains("of") || text.equals("runs")).toList());
    }

    @Test
    void pointsAtOnePlaceLieBesideEachOtherWithinTheirRow() {
        assertEquals(List.of(0.0, -5.0, 5.0), Swarm.offsets(List.of(10.0, 10.0, 10.0), 5, 20));
        // Five points take two steps to each side, which have room for 2 each.
        assertEquals(List.of(0.0, -2.0, 2.0, -4.0, 4.0), Swarm.offsets(List.of(1.0, 1.0, 1.0, 1.0, 1.0), 5, 4));
    }
}
