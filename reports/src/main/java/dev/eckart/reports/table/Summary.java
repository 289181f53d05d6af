package dev.eckart.reports.table;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Pairings;
import dev.eckart.reports.wording.MetricWords;
import dev.eckart.reports.wording.TuneWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A row per variant and a column per metric: mean ± sd over the runs that ended well.
 *
 * @param models the models to show, in this order; all if none is named
 * @param metrics the metrics to show, in this order; all if none is named
 */
@Name("summary")
@Doc("a row per model, a column per metric: mean ± sd over the runs")
public record Summary(
        @Doc("models to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("metrics to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> metrics)
        implements Tabulated {

    public Summary {
        models = List.copyOf(models);
        metrics = List.copyOf(metrics);
    }

    /** The summary of all models and all metrics. */
    public static Summary ofAll() {
        return new Summary(List.of(), List.of());
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        new Chosen(models, metrics).check(experiment, problems);
    }

    @Override
    public ResultTable table(Results results) {
        Chosen chosen = new Chosen(models, metrics);
        List<VariantResults> variants = chosen.variants(results);
        Collection<Metric> shown = chosen.metrics(results).values();
        List<MetricColumn> metricColumns = new ArrayList<>();
        Pairings pairings = new Pairings(variants);
        chosen.metrics(results).forEach((name, metric) ->
                metricColumns.add(new MetricColumn(name, label(name, metric, shown), metric, pairings)));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.names("model"));
        metricColumns.forEach(column -> columns.add(column.column()));
        columns.add(Column.numbers("runs"));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            rows.add(row(i, variants.get(i), metricColumns));
        }
        List<String> notes = new ArrayList<>(SummaryNotes.of(metricColumns));
        notes.addAll(SweepNotes.of(metricColumns));
        results.experiment().tune().map(TuneWords::of).ifPresent(notes::add);
        return new ResultTable("Summary", columns, rows, notes);
    }

    /** The whole metric in words; its name besides where two metrics would read the same. */
    static String label(String name, Metric metric, Collection<Metric> all) {
        String words = MetricWords.of(metric);
        long alike = all.stream().map(MetricWords::of).filter(words::equals).count();
        return alike > 1 ? words + " " + name : words;
    }

    private static Row row(int place, VariantResults variant, List<MetricColumn> metrics) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Label(variant.variant().label()));
        metrics.forEach(metric -> cells.add(metric.cell(place)));
        List<Outcome> ends = new ArrayList<>();
        variant.runs().forEach(run -> ends.add(run.outcome()));
        cells.add(new Cell.Runs(ends.size(), count(ends, Outcome.Diverged.class), count(ends, Outcome.Failed.class)));
        return new Row(Collections.unmodifiableList(cells), Subject.of(variant.variant()));
    }

    private static int count(List<Outcome> outcomes, Class<? extends Outcome> end) {
        return (int) outcomes.stream().filter(end::isInstance).count();
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<Summary> {
        public Offered() {
            super(Summary.class, Provider.API_VERSION);
        }
    }
}
