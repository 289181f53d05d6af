package dev.eckart.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.training.Keep;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.Image;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.fabricated.Stub;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FiguresTest {

    private static Outcome curve(double... values) {
        return Fabricated.withCurves(Map.of("error", new Curve(List.of(0, 10), NdArray.of(values, 2))));
    }

    private static Fabricated iris() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).follow("error");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String path(String svg, String style) throws Exception {
        var paths = parsed(svg).getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("class").equals(style)) {
                return path.getAttribute("d");
            }
        }
        return "";
    }

    @Test
    void theLineIsTheMedianAndTheBandHoldsTheCentral80Percent() throws Exception {
        // At epoch 0: 100, 200, 300; median 200, 10 % point 120, 90 % point 280. At epoch 10 all are 100.
        Fabricated results = iris();
        results.runs("gd", List.of(curve(100, 100), curve(200, 100), curve(300, 100)));
        Drawing drawing = new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR).draw(results.results());
        // The axis goes from 100 to 300 (span 180 in steps of 50) over 370 to 44.
        assertEquals("M76 207L720.4 370", path(drawing.svg(), "line s0"));
        assertEquals("M76 76.6L720.4 370L720.4 370L76 337.4Z", path(drawing.svg(), "band s0"));
        assertEquals("curve-error", drawing.stem());
    }

    @Test
    void aLineThatEndsEarlierIsNamedWhereItEnds() throws Exception {
        Fabricated results = iris();
        Curve half = new Curve(List.of(0, 5), NdArray.of(new double[] {3, 2}, 2));
        results.runs("gd", List.of(Fabricated.withCurves(Map.of("error", half)))).runs("gd2000", List.of(curve(3, 1)));
        String svg = new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR).draw(results.results()).svg();
        // The frame goes from 76 to 760 − 24 − 6 · 7.8 = 689.2, so epoch 5 of 10 lies at 382.6.
        assertTrue(svg.contains("<text class=\"label halo s0\" x=\"391.6\""), svg);
        assertTrue(svg.contains("<text class=\"label s1\" x=\"704.2\""), svg);
    }

    @Test
    void aRunThatEndedCountsWithItsLastValue() throws Exception {
        // At epoch 0: 100, 300. The first run ends at 7, where the second was not followed: no point. At 10: 100, 200.
        Fabricated results = iris();
        Curve shorter = new Curve(List.of(0, 7), NdArray.of(new double[] {100, 100}, 2));
        results.runs("gd", List.of(Fabricated.withCurves(Map.of("error", shorter)), curve(300, 200)));
        Line line = Line.of("gd", results.results().variants().getFirst(), "error");
        assertEquals(Set.of(0, 10), line.points().keySet());
        assertEquals(150, Objects.requireNonNull(line.points().get(10)).median());
        Drawing drawing = new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR).draw(results.results());
        assertTrue(drawing.caption().endsWith("Runs that ended before others count with their last value."));
    }

    @Test
    void curvesOfTheBestModelSoFarSaySo() {
        Fabricated results = iris().model(new Stub(2, new Stub.Descent(0.01, 10, Optional.of(Keep.BEST))));
        results.runs("gd", List.of(curve(3, 1)));
        assertEquals("One run each. gd: of the best model so far.",
                new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR).draw(results.results()).caption());
    }

    @Test
    void theCaptionSaysWhatTheBandIsAndWhatIsMissing() {
        Fabricated results = iris();
        results.runs("gd", List.of(curve(2, 1), curve(3, 1), new Outcome.Diverged(3, "x")));
        assertEquals("Lines: median over 2 runs. Bands: the central 80 % of the runs (10–90 %)."
                        + " gd: 1 more did not end well and cannot be shown."
                        + " Logarithmic scale; values of 0 and less are left out.",
                new CurveFigure(List.of("error"), List.of(), AxisScale.LOG).draw(results.results()).caption());
    }

    @Test
    void namesFromInputAreEscaped() throws Exception {
        Fabricated results = iris();
        results.runs("<gd>&\"", List.of(curve(2, 1)));
        String svg = new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR).draw(results.results()).svg();
        var texts = parsed(svg).getElementsByTagName("text");
        assertEquals("<gd>&\"", texts.item(texts.getLength() - 1).getTextContent());
    }

    @Test
    void aRunWithoutCurvesLeavesAFigureThatSaysSo() throws Exception {
        Drawing drawing = new CurveFigure(List.of("error"), List.of(), AxisScale.LOG)
                .draw(iris().runs("gd", List.of(new Outcome.Diverged(1, "x"))).results());
        assertTrue(drawing.caption().startsWith("Nothing to draw"));
        assertEquals("svg", parsed(drawing.svg()).getDocumentElement().getTagName());
    }

    @Test
    void aMetricThatIsNotFollowedIsAProblem() {
        Problems problems = new Problems();
        new CurveFigure(List.of("error", "eror"), List.of(), AxisScale.LINEAR).check(
                Outline.of(new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).experiment()),
                problems);
        assertEquals(List.of("of.0: \"error\" is not followed; add it to curves.of",
                        "of.1: found \"eror\", expected one of error; did you mean \"error\"?"),
                problems.all().stream().map(Problem::toString).toList());
    }

    @Test
    void aPairOfCloudsHasAPanelEachAndAShapePerClass() throws Exception {
        Fabricated results = iris();
        results.runs("gd", List.of(Fabricated.withOutput("rowFactors",
                NdArray.of(new double[] {0, 0, 1, 1, 2, 0, 3, 5}, 4, 2))));
        results.runs("pca", List.of(Fabricated.withOutput("scores", NdArray.of(new double[] {1, 2, 3, 4}, 4, 1))));
        results.comparison("image", new Image("gd.rowFactors", "pca.scores"),
                List.of(Fabricated.numbers("a", 1, "b", 2)));
        ScatterPair figure = new ScatterPair("image", 0, "class");
        assertEquals(Set.of("gd.rowFactors", "pca.scores"), figure.outputs(results.experiment()));
        Drawing drawing = figure.draw(results.results());
        // Two classes: a mark each in the legend and a path each in both panels.
        assertEquals(6, parsed(drawing.svg()).getElementsByTagName("path").getLength());
        assertTrue(drawing.svg().contains(">setosa<") && drawing.caption().contains("Seed 0."));
        assertTrue(new ScatterPair("image", 7,
                "class").draw(results.results()).caption().startsWith("Nothing to draw"));
        assertFalse(new ScatterPair("image", 0, "none").draw(results.results()).svg().contains("setosa"));
    }
}
