package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.models.metric.On;
import dev.eckart.reports.fabricated.Fabricated;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of results that nobody wishes for. */
class HostileFiguresTest {

    private static final List<AxisScale> SCALES = List.of(AxisScale.LINEAR, AxisScale.LOG);
    private static final String AXIS = "models.x.a<b";

    static Stream<Fabricated> results() {
        Fabricated lost = Drawings.results();
        Fabricated extreme = Drawings.results();
        return Stream.of(
                Drawings.results(),
                Drawings.results().random("one", 1),
                Drawings.results().random("equal", 3, 3, 3, 3, 3, 3).random("equal", 3, 3, 3, 3, 3, 3),
                Drawings.results().random("negative", -1e6, -1e6 - 1e-9).random("zero", 0, 0),
                Drawings.results().random("wide", 1e-12, 1e12, Double.MIN_VALUE, -1e12),
                extreme.random("<script>&\"|`\u0000", Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY),
                lost.runs("lost", List.of(new Outcome.Diverged(1, "x"), new Outcome.Failed("y"))),
                many(),
                Drawings.results().swept("x", List.of(AXIS, "1", "b", "\"<i>\""), 1e300, Double.POSITIVE_INFINITY)
                        .swept("x", List.of(AXIS, "1", "b", "2"), -1).swept("x", List.of(AXIS, "-1", "b", "2"), 0));
    }

    private static Fabricated many() {
        Fabricated many = Drawings.results();
        IntStream.range(0, 40).forEach(i -> many.random("a model with quite a long name, number " + i, i, i + 1, i));
        return many;
    }

    private static List<Drawn> figures(AxisScale scale) {
        return List.of(
                new StripFigure(List.of("error"), List.of(), scale),
                new SweepFigure("error", AXIS, scale, scale, List.of()),
                new HeatMapFigure("error", AXIS, "b", scale, List.of()),
                new CriticalDifferenceFigure("error", List.of()),
                new SpectrumFigure("error", List.of(), scale),
                new ScatterFigure("one.rowFactors", 0, 1, 2, "class"),
                new AlignedPair("none", 0, 0.01, "class"),
                new ConfusionFigure("one", On.TEST));
    }

    @ParameterizedTest
    @MethodSource("results")
    void areDrawnAndSaySomethingAndAreTheSameTwice(Fabricated fabricated) {
        for (AxisScale scale : SCALES) {
            for (Drawn figure : figures(scale)) {
                Drawing drawing = figure.draw(fabricated.results());
                assertEquals("svg", Drawings.parsed(drawing.svg()).getDocumentElement().getTagName());
                assertFalse(drawing.caption().isBlank());
                assertFalse(drawing.svg().contains("NaN") || drawing.svg().contains("Infinity"), drawing.svg());
                assertTrue(drawing.inline().isPresent(), drawing.stem());
                assertEquals(drawing, figure.draw(fabricated.results()));
            }
        }
    }

    @Test
    void longNamesKeepTheirEnds() {
        assertEquals("a model wi…er 39", Lettering.cut("a model with quite a long name, number 39", 16));
        assertEquals("short", Lettering.cut("short", 5));
    }

    @Test
    void textOnShadesHasContrast() {
        for (int shade = 0; shade < Shades.COUNT; shade++) {
            int ink = shade < Shades.TURN ? 0 : 1;
            assertTrue(contrast(Shades.LIGHT[shade], Shades.LIGHT_TEXT[ink]) >= 4.5, Shades.LIGHT[shade]);
            assertTrue(contrast(Shades.DARK[shade], Shades.DARK_TEXT[ink]) >= 4.5, Shades.DARK[shade]);
        }
    }

    /** As the Web Content Accessibility Guidelines 2.2 define it. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(i -> Integer.parseInt(Objects.requireNonNull(colour).substring(i, i + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
