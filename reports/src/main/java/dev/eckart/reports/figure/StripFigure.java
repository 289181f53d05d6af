package dev.eckart.reports.figure;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.reports.wording.KnownNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of each variant as a row of points, with a box from the lower to the upper quartile where there are at least
 * five.
 *
 * @param of the metrics, a row each
 * @param models the models to show, in this order; all if none is named
 * @param scale how the axis of the metrics is divided
 */
@Name("strip")
@Doc("the runs of each model as points in a row, with a box of the middle half")
public record StripFigure(
        @Doc("names of the metrics") @OneOrMany @Example("[\"error\"]") List<String> of,
        @Doc("models to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("how the axis of the metrics is divided")
                @Default(value = "\"linear\"", source = "the plain axis") AxisScale scale)
        implements Drawn {

    public StripFigure {
        of = List.copyOf(of);
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(of, experiment.metrics(), problems.at("of"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
    }

    @Override
    public Drawing draw(Results results) {
        List<RunValues> rows = new ArrayList<>();
        List<Integer> series = new ArrayList<>();
        for (VariantResults variant : Shown.variants(results, models)) {
            for (int i = 0; i < of.size(); i++) {
                if (!variant.notApplicable().containsKey(of.get(i))) {
                    String label = variant.variant().label() + (of.size() == 1 ? "" : ": " + of.get(i));
                    rows.add(RunValues.of(label, variant, of.get(i)));
                    series.add(i);
                }
            }
        }
        String measure = Shown.measure(results, of);
        String title = measure + ", run by run";
        String caption = caption(rows);
        StripChart chart = new StripChart(rows.stream().map(row -> row.on(scale)).toList(), series, scale);
        return new Drawing(Shown.stem("strip", of, models), title, caption, chart.svg(title, caption, measure));
    }

    private String caption(List<RunValues> rows) {
        List<RunValues> drawn = rows.stream().map(row -> row.on(scale)).filter(row -> !row.isEmpty()).toList();
        List<String> sentences = new ArrayList<>();
        if (drawn.isEmpty()) {
            sentences.add("Nothing to draw: no run has a value to show.");
        } else {
            boolean boxed = drawn.stream().anyMatch(row -> row.values().size() >= StripChart.BOXED);
            sentences.add("Each point is a run, " + RunValues.counts(drawn) + "."
                    + (boxed ? " Stroke: median. Box: lower to upper quartile, from " + StripChart.BOXED
                    + " runs on; the lines beside it reach to the least and the greatest value." : ""));
        }
        if (drawn.stream().anyMatch(row -> row.values().size() > StripChart.MOST_POINTS)) {
            sentences.add("Of more than " + StripChart.MOST_POINTS + " runs, " + StripChart.MOST_POINTS
                    + " evenly spread ones are drawn; boxes are of all.");
        }
        sentences.addAll(RunValues.leftOut(rows, scale));
        return String.join(" ", sentences);
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<StripFigure> {
        public Offered() {
            super(StripFigure.class, Provider.API_VERSION);
        }
    }
}
