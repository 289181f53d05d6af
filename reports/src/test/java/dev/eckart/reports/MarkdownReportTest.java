package dev.eckart.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Centre;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.Scale;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.spec.Tune;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.figure.AxisScale;
import dev.eckart.reports.figure.CurveFigure;
import dev.eckart.reports.table.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final String NAMES = "a|b `c` <script> *d* \\";

    private static Results results(int diverged) {
        Fabricated results = new Fabricated()
                .title("Iris: <b>|`")
                .metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .follow("error")
                .table(Summary.ofAll())
                .figure(new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR))
                .figure(new CurveFigure(List.of("error"), List.of(), AxisScale.LOG));
        List<Outcome> runs = new ArrayList<>();
        Curve curve = new Curve(List.of(0, 10), NdArray.of(new double[] {3, 1}, 2));
        runs.add(new Outcome.Done(Map.of("error", new Score.Value(1)), Map.of("error", curve), Map.of()));
        for (int i = 0; i < diverged; i++) {
            runs.add(new Outcome.Diverged(37, "loss not finite at epoch 37"));
        }
        return results.runs(NAMES, runs).deterministic("svd", 0.5).results();
    }

    @Test
    void anotherParserReadsTheSameCells() {
        RenderedReport report = MarkdownReport.write(results(1));
        assertEquals(
                List.of(List.of(
                        List.of("model", "squared error (sum, all cells)", "runs"),
                        List.of(NAMES, "1.0", "1 of 2 diverged"),
                        List.of("svd", "0.5", "1"))),
                Parsed.tables(report.markdown()));
        assertEquals("Iris: <b>|`", Parsed.headings(report.markdown()).getFirst());
        assertFalse(report.markdown().contains("<script>") && !report.markdown().contains("\\<script"));
    }

    @Test
    void figuresAreFilesThatTheTextRefersTo() {
        RenderedReport report = MarkdownReport.write(results(0));
        assertEquals(List.of("figures/curve-error.svg", "figures/curve-error-2.svg"),
                List.copyOf(report.files().keySet()));
        report.files().keySet().forEach(file -> assertTrue(report.markdown().contains("](" + file + ")")));
    }

    @Test
    void theDataAreNamedWithTheirHashAndNote() {
        String text = Parsed.text(MarkdownReport.write(results(0)).markdown());
        assertTrue(text.contains("data: bundled (uci), 4 × 2, 2 classes, sha256 6f60; row 1 differs"), text);
        assertTrue(text.contains("factorisation, rank 2, fit gradient (learningRate 0.01, epochs 1000)"), text);
        assertTrue(text.contains("error: squared error (sum, all cells); lower is better"), text);
    }

    @Test
    void stepsAndModelsThatAreTunedSaySo() {
        SequencedMap<String, List<String>> over = new LinkedHashMap<>();
        over.put("models.{svd,other}.rank", List.of("1", "2"));
        over.put("steps.1.ddof", List.of("0", "1"));
        Tune tune = new Tune("error", Tune.Per.FOLD, RefitOn.TRAIN, new Axes(over));
        String text = Parsed.text(MarkdownReport.write(new Fabricated()
                .metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .step(new Centre(FitOn.ALL))
                .step(new Scale(Scale.Spread.SD, 0, FitOn.ALL))
                .tune(tune)
                .deterministic("svd", 1)
                .deterministic("plain", 2)
                .results()).markdown());
        assertTrue(text.contains("centre, fitOn all; scale, by sd, ddof 0, fitOn all (tuned: ddof; shown: the first"
                + " candidate)"), text);
        assertTrue(text.contains("epochs 1000) (tuned: rank; shown: the first candidate)"), text);
        assertEquals(2, text.split("\\(tuned", -1).length - 1, text);
    }

    @Test
    void twentyFailuresAreListedAndTheOthersCounted() {
        String text = Parsed.text(MarkdownReport.write(results(25)).markdown());
        assertTrue(text.contains("! " + NAMES + ", seed 1: loss not finite at epoch 37"), text);
        assertTrue(text.contains("seed 20:") && !text.contains("seed 21:") && text.contains("… and 5 more"), text);
    }

    @Test
    void theSameResultsGiveTheSameBytesInEveryLocale() {
        RenderedReport before = MarkdownReport.write(results(3));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, MarkdownReport.write(results(3)));
        } finally {
            Locale.setDefault(usual);
        }
        assertFalse(before.markdown().contains("\r"));
    }

    @Test
    void theTerminalShowsTheSummary() {
        assertEquals(
                """
                | model | squared error (sum, all cells) | runs |
                |:------|-------------------------------:|-----:|
                | svd   |                            0.5 |    1 |

                Lower is better.
                """,
                TerminalSummary.of(ReportContents.of(
                        new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                                .deterministic("svd", 0.5).results())));
    }
}
