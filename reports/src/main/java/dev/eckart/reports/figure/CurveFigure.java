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
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.Listing;
import dev.eckart.reports.wording.MetricWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Metrics over epochs: for each variant and metric the median over the runs, and a band that holds the central 80 %.
 *
 * @param of the metrics, which the experiment must follow
 * @param models the models to show; all that have the curves if none is named
 * @param scale how the axis of the metric is divided
 */
@Name("curve")
@Doc("metrics over epochs: the median over the runs and a band of the central 80 %")
public record CurveFigure(
        @Doc("names of the metrics") @OneOrMany @Example("[\"error\"]") List<String> of,
        @Doc("models to show; all that have the curves if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("how the axis of the metric is divided")
                @Default(value = "\"linear\"", source = "the plain axis") AxisScale scale)
        implements Drawn {

    public CurveFigure {
        of = List.copyOf(of);
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(models, experiment.models(), problems.at("models"));
        for (int i = 0; i < of.size(); i++) {
            String metric = of.get(i);
            KnownNames.check(metric, experiment.metrics(), problems.at("of").at(i));
            boolean followed = experiment.followed().stream().allMatch(names -> names.contains(metric));
            if (experiment.metrics().names().contains(metric) && !followed) {
                problems.at("of").at(i).add("\"" + metric + "\" is not followed; add it to curves.of");
            }
        }
    }

    @Override
    public Drawing draw(Results results) {
        List<Line> lines = lines(results);
        String title = title(results) + " over epochs";
        String caption = caption(lines);
        LineChart chart = new LineChart(lines, scale == AxisScale.LOG, Across.Epochs.of(lines));
        String svg = chart.svg(title, caption, title(results));
        String stem = "curve-" + String.join("-", of) + models.stream().map("-"::concat).collect(Collectors.joining());
        return new Drawing(stem, title, caption, svg, Optional.of(chart.readout()));
    }

    private List<Line> lines(Results results) {
        List<VariantResults> variants = results.variants().stream()
                .filter(variant -> models.isEmpty() || models.contains(variant.variant().model()))
                .toList();
        boolean manyModels = variants.size() > 1;
        List<Line> lines = new ArrayList<>();
        for (VariantResults variant : variants) {
            for (String metric : of) {
                String label = variant.variant().label();
                String name = of.size() == 1 ? label : manyModels ? label + ": " + metric : metric;
                lines.add(Line.of(name, variant, metric));
            }
        }
        return lines.stream().filter(line -> !line.points().isEmpty()).toList();
    }

    private String title(Results results) {
        return Listing.of(of.stream()
                .map(name -> Optional.ofNullable(results.experiment().metrics().get(name))
                        .map((Metric metric) -> MetricWords.of(metric))
                        .orElse(name))
                .toList());
    }

    private String caption(List<Line> lines) {
        if (lines.isEmpty()) {
            return "Nothing to draw: no run that ended well has such a curve.";
        }
        List<String> sentences = new ArrayList<>();
        List<Integer> runs = lines.stream().map(Line::runs).distinct().sorted().toList();
        if (runs.getLast() == 1) {
            sentences.add("One run each.");
        } else {
            String count = runs.size() == 1 ? runs.getFirst() + "" : runs.getFirst() + " to " + runs.getLast();
            sentences.add("Lines: median over " + count + " runs. Bands: the central 80 % of the runs (10–90 %).");
        }
        lines.stream().filter(line -> line.missing() > 0).forEach(line -> sentences.add(
                line.label() + ": " + line.missing() + " more did not end well and cannot be shown."));
        if (lines.stream().anyMatch(Line::carried)) {
            sentences.add("Runs that ended before others count with their last value.");
        }
        List<String> best = lines.stream().filter(Line::best).map(Line::label).toList();
        if (!best.isEmpty()) {
            sentences.add(Listing.of(best) + ": of the best model so far.");
        }
        if (lines.stream().anyMatch(new Thinning(lines.size())::shortens)) {
            sentences.add("Very long lines are drawn at some of their epochs, with all that stands out.");
        }
        if (scale == AxisScale.LOG) {
            sentences.add("Logarithmic scale; values of 0 and less are left out.");
        }
        return String.join(" ", sentences);
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<CurveFigure> {
        public Offered() {
            super(CurveFigure.class, Provider.API_VERSION);
        }
    }
}
