package dev.eckart.reports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.figure.AxisScale;
import dev.eckart.reports.figure.CurveFigure;
import dev.eckart.reports.table.Summary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page is there to be opened, however much has been run. */
class LargeReportTest {

    private static final int METRICS = 20;
    private static final int EPOCHS = 400;

    /** 10 models with 1,000 runs each of 20 metrics, and as many long curves of two of the runs of each. */
    @Test
    void thePageStaysSmall() {
        Fabricated many = new Fabricated();
        for (int i = 0; i < METRICS; i++) {
            many.metric("m" + i, new SquaredError(Reduction.SUM, On.ALL));
        }
        List<String> names = IntStream.range(0, METRICS).mapToObj(i -> "m" + i).toList();
        many.follow(names.toArray(String[]::new)).table(Summary.ofAll());
        names.forEach(name -> many.figure(new CurveFigure(List.of(name), List.of(), AxisScale.LINEAR)));
        List<Integer> epochs = IntStream.range(0, EPOCHS).boxed().toList();
        for (int model = 0; model < 10; model++) {
            int shift = model;
            many.runs("gd" + model, IntStream.range(0, 1_000)
                    .mapToObj(run -> done(shift, run, names, epochs))
                    .toList());
        }
        String page = HtmlReport.write(ReportContents.of(many.results()));
        assertTrue(page.length() < 2_000_000, () -> page.length() + " characters");
        assertTrue(page.contains("Very long lines are drawn at some of their epochs"), "said");
        assertTrue(page.contains(" of 1000 runs, evenly spread"), "said of the runs");
    }

    private static Outcome done(int model, int run, List<String> names, List<Integer> epochs) {
        Map<String, Score> scores = new HashMap<>();
        Map<String, Curve> curves = new HashMap<>();
        names.forEach(name -> {
            scores.put(name, new Score.Value(model + run / 7.0));
            if (run < 2) {
                double[] values = IntStream.range(0, epochs.size())
                        .mapToDouble(epoch -> model + (epoch * 7919L + run) % 1009 / 1009.0)
                        .toArray();
                curves.put(name, new Curve(epochs, NdArray.of(values, values.length)));
            }
        });
        return new Outcome.Done(scores, curves, Map.of());
    }
}
