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
import dev.eckart.experiments.spec.Outline;
import dev.eckart.reports.wording.KnownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A metric over the values of one axis of a sweep: for each model, and each point of the other axes, the median over
 * the runs and a band that holds the central 80 %.
 *
 * @param of the metric
 * @param over the axis: a path as the sweep has it
 * @param across how the axis of the setting is divided, where all of its values are numbers
 * @param scale how the axis of the metric is divided
 * @param models the models to show; all that are swept along the axis if none is named
 */
@Name("sweep-curve")
@Doc("a metric over a swept setting: the median over the runs and a band of the central 80 %")
public record SweepFigure(
        @Doc("name of the metric") @Example("\"error\"") String of,
        @Doc("the axis of the sweep: a path as the sweep has it") @Example("\"models.gd.rank\"") String over,
        @Doc("how the axis of the setting is divided, where its values are numbers")
                @Default(value = "\"linear\"", source = "the plain axis") AxisScale across,
        @Doc("how the axis of the metric is divided")
                @Default(value = "\"linear\"", source = "the plain axis") AxisScale scale,
        @Doc("models to show; all that are swept along the axis if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models)
        implements Drawn {

    public SweepFigure {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(of, experiment.metrics(), problems.at("of"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
        experiment.swept().ifPresent(swept -> KnownNames.check(over, swept, problems.at("over")));
    }

    @Override
    public Drawing draw(Results results) {
        SweepLines sweep = new SweepLines(of, over, across, Shown.variants(results, models));
        List<Line> lines = sweep.lines();
        String measure = Shown.measure(results, List.of(of));
        String title = measure + " over " + sweep.across().title();
        String stem = Shown.stem("sweep", List.of(of, sweep.across().title()), models);
        String caption = caption(sweep);
        LineChart chart = new LineChart(lines, scale == AxisScale.LOG, sweep.across());
        Optional<Readout> readout = lines.isEmpty() ? Optional.empty() : Optional.of(chart.readout());
        return new Drawing(stem, title, caption, chart.svg(title, caption, measure), readout);
    }

    private String caption(SweepLines sweep) {
        List<String> sentences = new ArrayList<>();
        List<RunValues> points = sweep.points();
        if (points.stream().allMatch(RunValues::isEmpty)) {
            sentences.add("Nothing to draw: no run along this axis has a value to show.");
        } else {
            sentences.add("Each mark: the median over " + RunValues.counts(points)
                    + ". Bands and strokes: the central 80 % of the runs (10–90 %).");
        }
        if (points.stream().anyMatch(RunValues::isEmpty)) {
            sentences.add("×: no run there has a value.");
        }
        if (across == AxisScale.LOG && sweep.equalSteps()) {
            sentences.add("Not all values of the setting are numbers above 0: they lie at equal distances.");
        }
        sentences.addAll(RunValues.leftOut(points, AxisScale.LINEAR));
        if (scale == AxisScale.LOG) {
            sentences.add("Logarithmic scale; medians of 0 and less are left out, and bands are cut there.");
        }
        return String.join(" ", sentences);
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<SweepFigure> {
        public Offered() {
            super(SweepFigure.class, Provider.API_VERSION);
        }
    }
}
