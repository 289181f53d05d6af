package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.reports.fabricated.Fabricated;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepFiguresTest {

    private static final String RATE = "models.gd.rate";
    private static final String RANK = "models.gd.rank";

    private static Drawing curve(Fabricated results, AxisScale across) {
        return new SweepFigure("error", RATE, across, AxisScale.LINEAR, List.of()).draw(results.results());
    }

    private static Fabricated swept(double first, double second, double third) {
        return Drawings.results()
                .swept("gd", List.of(RATE, "1"), third)
                .swept("gd", List.of(RATE, "0.01"), first)
                .swept("gd", List.of(RATE, "0.1"), second);
    }

    @Test
    void valuesLieAcrossInTheirOrderAndByTheirRatios() {
        // The frame goes from 76 to 760 − 24 − 2 · 7.8 = 720.4, the axis of the metric from 1 at 370 to 3 at 44.
        assertEquals(List.of("M76 370L398.2 207L720.4 44"),
                Drawings.all(curve(swept(1, 2, 3), AxisScale.LOG), "path", "line s0", "d"));
        // 0.1 is 0.09 / 0.99 of the way from 0.01 to 1.
        assertEquals(List.of("M76 370L134.58 207L720.4 44"),
                Drawings.all(curve(swept(1, 2, 3), AxisScale.LINEAR), "path", "line s0", "d"));
    }

    @Test
    void whereNoRunHasAValueTheLineEndsAndACrossStands() {
        Drawing drawing = curve(swept(1, Double.POSITIVE_INFINITY, 3), AxisScale.LOG);
        assertEquals(List.of("M76 370", "M720.4 44"), Drawings.all(drawing, "path", "line s0", "d"));
        assertTrue(drawing.caption().contains("×: no run there has a value."), drawing.caption());
    }

    @Test
    void wordsLieAtEqualDistances() {
        Fabricated results = Drawings.results()
                .swept("gd", List.of(RATE, "\"b\""), 1).swept("gd", List.of(RATE, "\"a\""), 3);
        assertEquals(List.of("M237.1 370L559.3 44"),
                Drawings.all(curve(results, AxisScale.LINEAR), "path", "line s0", "d"));
    }

    @Test
    void valuesCanBeReadOff() {
        Readout readout = curve(swept(1, 2, 3), AxisScale.LOG).readout().orElseThrow();
        assertEquals("rate", readout.across());
        assertEquals(List.of("0.01", "0.1", "1"), readout.stops().stream().map(Readout.Stop::label).toList());
    }

    @Test
    void aHeatMapHasAShadeForEachMeanAndAFrameForTheBest() {
        Fabricated results = Drawings.results();
        for (int rate = 1; rate < 3; rate++) {
            results.swept("gd", List.of(RATE, "" + rate, RANK, "2"), rate, rate + 2);
        }
        results.swept("gd", List.of(RATE, "1", RANK, "10"), Double.POSITIVE_INFINITY);
        Drawing drawing = new HeatMapFigure("error", RATE, RANK, AxisScale.LINEAR, List.of()).draw(results.results());
        // Means 2 and 3: the lightest and the darkest shade, each once besides the legend's.
        assertEquals(2, Drawings.all(drawing, "rect", "h0", "x").size());
        assertEquals(2, Drawings.all(drawing, "rect", "h6", "x").size());
        assertEquals(1, Drawings.all(drawing, "rect", "h3", "x").size());
        assertEquals(1, Drawings.all(drawing, "rect", "best b0", "x").size());
        assertEquals(List.of("×", "–"), Drawings.all(drawing, "text", "quiet", "").stream()
                .filter(text -> text.equals("×") || text.equals("–")).toList());
        assertTrue(drawing.caption().contains("×: no run has a value; –: not in the sweep."), drawing.caption());
    }
}
