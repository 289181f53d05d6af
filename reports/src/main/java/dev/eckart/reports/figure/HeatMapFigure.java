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
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.MetricWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mean of a metric over two axes of a sweep, by shades and numbers: a map for each model and each point of the
 * other axes.
 *
 * @param of the metric
 * @param across the axis whose values are columns: a path as the sweep has it
 * @param down the axis whose values are rows
 * @param scale how the shades are divided
 * @param models the models to show; all that are swept along both axes if none is named
 */
@Name("heat-map")
@Doc("the mean of a metric over two swept settings, by shades and numbers")
public record HeatMapFigure(
        @Doc("name of the metric") @Example("\"error\"") String of,
        @Doc("the axis whose values are columns: a path as the sweep has it") @Example("\"models.gd.rank\"")
                String across,
        @Doc("the axis whose values are rows: a path as the sweep has it") @Example("\"models.gd.fit.epochs\"")
                String down,
        @Doc("how the shades are divided")
                @Default(value = "\"linear\"", source = "the plain axis") AxisScale scale,
        @Doc("models to show; all that are swept along both axes if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models)
        implements Drawn {

    public HeatMapFigure {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(of, experiment.metrics(), problems.at("of"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
        experiment.swept().ifPresent(swept -> {
            KnownNames.check(across, swept, problems.at("across"));
            KnownNames.check(down, swept, problems.at("down"));
        });
        if (across.equals(down)) {
            problems.at("down").add(down + " is across already");
        }
    }

    @Override
    public Drawing draw(Results results) {
        Optional<Metric> metric = Optional.ofNullable(results.experiment().metrics().get(of));
        HeatMaps maps = new HeatMaps(this, metric.map(Metric::direction), Shown.variants(results, models));
        TileChart chart = new TileChart(maps.tiles(), Shown.last(down), Shown.last(across));
        String measure = Shown.measure(results, List.of(of));
        String title = measure + " over " + Shown.last(across) + " and " + Shown.last(down);
        String caption = caption(maps, metric, chart.written());
        return new Drawing(
                Shown.stem("heat-map", List.of(of, Shown.last(across), Shown.last(down)), models), title, caption,
                chart.svg(title, caption, measure, maps.low(), maps.high()));
    }

    private String caption(HeatMaps maps, Optional<Metric> metric, boolean written) {
        List<RunValues> all = maps.values();
        if (all.stream().allMatch(RunValues::isEmpty)) {
            return String.join(" ", "Nothing to draw: no run along these axes has a value to show.",
                    String.join(" ", RunValues.leftOut(all, AxisScale.LINEAR))).strip();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Mean over " + RunValues.counts(all) + "; shades from the least mean to the greatest"
                + (scale == AxisScale.LOG ? ", by ratios; what is not above 0 counts as the least." : "."));
        metric.ifPresent(known -> sentences.add("Framed: the best mean of a map ("
                + MetricWords.of(known.direction()) + ")"
                + (known.on() == On.TEST ? "; the best of many on test is optimistic." : ".")));
        if (!written) {
            sentences.add("The cells are too small for their numbers.");
        }
        if (maps.hidden() > 0) {
            sentences.add(maps.hidden() + " more maps are not shown.");
        }
        maps.marks().ifPresent(sentences::add);
        sentences.addAll(RunValues.leftOut(all, AxisScale.LINEAR));
        return String.join(" ", sentences);
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<HeatMapFigure> {
        public Offered() {
            super(HeatMapFigure.class, Provider.API_VERSION);
        }
    }
}
