package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.Image;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpectrumAndCloudsTest {

    private static final NdArray CORNER = NdArray.of(new double[] {0, 0, 1, 0, 0, 1}, 3, 2);

    @Test
    void theLeastErrorOfARankIsWhatTheOtherSingularValuesLeave() {
        // Singular values 3, 2, 1: rank 1 leaves 4 + 1, rank 2 leaves 1, rank 3 nothing.
        Fabricated results = Drawings.results()
                .cells(new PreparedCells(NdArray.of(new double[] {3, 0, 0, 0, 2, 0, 0, 0, 1}, 3, 3), Map.of()))
                .deterministic("svd", 1)
                .random("gd", 1.5, 2);
        Spectra spectra = Spectra.of(results.results().variants(), results.results(), "error");
        assertEquals(1, spectra.optima().size());
        assertEquals(List.of(3.0, 2.0, 1.0), spectra.optima().getFirst().values());
        assertEquals(List.of(5.0, 1.0, 0.0), spectra.optima().getFirst().least());
        Drawing drawing = new SpectrumFigure("error", List.of(), AxisScale.LOG).draw(results.results());
        assertTrue(drawing.caption().contains("Marks: runs, 1 to 2 runs each"), drawing.caption());
    }

    @Test
    void singularValuesThatAreRoundingAreLeftOut() {
        Fabricated results = Drawings.results()
                .cells(new PreparedCells(NdArray.of(new double[] {1, 2, 2, 4}, 2, 2), Map.of()))
                .deterministic("svd", 0);
        Drawing drawing = new SpectrumFigure("error", List.of(), AxisScale.LOG).draw(results.results());
        assertTrue(drawing.caption().contains("Singular values that rounding cannot tell from 0 are left out."),
                drawing.caption());
    }

    @Test
    void aRotatedScaledAndMovedCornerIsTheSame() {
        // x is turned by 90° and doubled: (1, 0) goes to (0, 2) and (0, 1) to (−2, 0), all moved by (5, 7).
        NdArray turned = NdArray.of(new double[] {5, 7, 5, 9, 3, 7}, 3, 2);
        String verdict = Alignment.of(new Cloud("a", CORNER), new Cloud("b", turned)).orElseThrow().verdict(0.01);
        assertTrue(verdict.startsWith("The same up to a rotation by 90° and scale 2, which leaves"), verdict);
    }

    @Test
    void aStretchedCornerIsALinearImageAlone() {
        NdArray stretched = NdArray.of(new double[] {0, 0, 9, 0, 0, 1}, 3, 2);
        Alignment alignment = Alignment.of(new Cloud("a", CORNER), new Cloud("b", stretched)).orElseThrow();
        assertTrue(alignment.verdict(0.01).startsWith("Not the same up to a similarity: the best one, a rotation by"),
                alignment.verdict(0.01));
        assertTrue(alignment.verdict(0.01).contains("A linear image of each other: the best linear map leaves"));
        assertTrue(alignment.similarity().residual() > 0.01 && alignment.linear() < 1e-12);
    }

    @Test
    void cloudsOfOtherShapesOrWithoutNumbersAreNotAligned() {
        NdArray lost = NdArray.of(new double[] {Double.NaN, 0, 1, 0, 0, 1}, 3, 2);
        assertEquals(Optional.empty(), Alignment.of(new Cloud("a", CORNER), new Cloud("b", lost)));
        assertEquals(Optional.empty(), Alignment.of(
                new Cloud("a", CORNER), new Cloud("b", NdArray.of(new double[] {1, 2, 3}, 3, 1))));
    }

    @Test
    void aPairIsDrawnAsItIsAndAsItIsAligned() {
        Fabricated results = Drawings.results();
        results.runs("gd", List.of(Fabricated.withOutput(
                "u", NdArray.of(new double[] {0, 0, 1, 1, 2, 0, 3, 5}, 4, 2))));
        results.runs("pca", List.of(Fabricated.withOutput(
                "s", NdArray.of(new double[] {0, 0, 1, 1, 2, 0, 3, 6}, 4, 2))));
        results.comparison("image", new Image("gd.u", "pca.s"), List.of(Fabricated.numbers("a", 1, "b", 2)));
        Drawing drawing = new AlignedPair("image", 0, 0.01, "class").draw(results.results());
        // In both panels a path of filled and one of hollow marks for each of two classes, and two marks in the legend.
        assertEquals(6, Drawings.all(drawing, "path", "mark s0", "d").size()
                + Drawings.all(drawing, "path", "mark s1", "d").size());
        assertTrue(drawing.caption().contains("One pair of runs, seed 0."), drawing.caption());
        assertTrue(new AlignedPair("image", 7, 0.01, "class").draw(results.results()).caption()
                .startsWith("Nothing to draw"));
    }

    @Test
    void classesAreNamedInTheMiddleOfTheirPoints() {
        Fabricated results = Drawings.results();
        results.runs("pca", List.of(Fabricated.withOutput(
                "s", NdArray.of(new double[] {0, 0, 2, 0, 8, 1, 10, 1}, 4, 2))));
        Drawing drawing = new ScatterFigure("pca.s", 0, 1, 2, "class").draw(results.results());
        // The frame is 660 wide, of which 10 units and the margins of 6 % take all: x = 1 lies 4 units left of 406.
        assertEquals(List.of(Svg.number(406 - 4 * 660 / 10.6)),
                Drawings.all(drawing, "text", "label halo s0", "x"));
        assertEquals(List.of("other"), Drawings.all(drawing, "text", "label halo s1", ""));
    }

    @Test
    void whatIsNotAllOfAClassDoesNotLookLikeAll() {
        Drawing drawing = new ConfusionFigure("softmax", On.TEST).draw(Drawings.results()
                .runs("softmax", List.of(Fabricated.withOutput(
                        "confusionOnTest", NdArray.of(new double[] {999, 1, 0, 5}, 2, 2)))).results());
        assertEquals(List.of("999", ">99 %", "5", "100 %"), Drawings.all(drawing, "text", "c6", ""));
        assertEquals(List.of("1", "<1 %", "0"), Drawings.all(drawing, "text", "c0", ""));
    }
}
