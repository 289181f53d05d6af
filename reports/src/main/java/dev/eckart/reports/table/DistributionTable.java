package dev.eckart.reports.table;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.SeedWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;

/**
 * A row per variant and metric: least value, 2.5 % point, median, 97.5 % point and greatest value over the runs.
 *
 * @param models the models to show, in this order; all if none is named
 * @param metrics the metrics to show, in this order; all if none is named
 */
@Name("distribution")
@Doc("a row per model and metric: median, central 95 % and range over the runs")
public record DistributionTable(
        @Doc("models to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("metrics to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> metrics)
        implements Tabulated {

    private static final double[] SHARES = {0, 0.025, 0.5, 0.975, 1};

    public DistributionTable {
        models = List.copyOf(models);
        metrics = List.copyOf(metrics);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        new Chosen(models, metrics).check(experiment, problems);
    }

    @Override
    public ResultTable table(Results results) {
        Chosen chosen = new Chosen(models, metrics);
        SequencedMap<String, Metric> shown = chosen.metrics(results);
        List<Row> rows = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (VariantResults variant : chosen.variants(results)) {
            shown.forEach((name, metric) -> {
                Sample sample = Sample.of(variant, name);
                if (!sample.isEmpty()) {
                    rows.add(row(variant, name, Summary.label(name, metric, shown.values()), sample));
                    runs.addAll(sample.scored());
                }
            });
        }
        return new ResultTable("Distribution over the runs", columns(), rows, notes(runs));
    }

    private static List<Column> columns() {
        return List.of(
                Column.names("model"),
                Column.names("metric"),
                Column.numbers("least"),
                Column.numbers("2.5 %"),
                Column.numbers("median"),
                Column.numbers("97.5 %"),
                Column.numbers("greatest"),
                Column.numbers("runs"));
    }

    private static Row row(VariantResults variant, String metric, String label, Sample sample) {
        Distribution seen = sample.distribution();
        double[] points = DoubleStream.of(SHARES).map(seen::quantile).toArray();
        Digits digits = ColumnDigits.of(
                DoubleStream.of(points).mapToObj(point -> new Moments(point, 0)).toList());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Label(variant.variant().label()));
        cells.add(new Cell.Label(label));
        DoubleStream.of(points).forEach(point -> cells.add(new Cell.Value(point, digits, false)));
        cells.add(new Cell.Runs(sample.runs(), sample.diverged(), sample.failed()));
        return new Row(cells, Subject.of(variant.variant(), metric));
    }

    private static List<String> notes(List<Run> runs) {
        String seeds = SeedWords.of(runs);
        return Collections.singletonList((seeds.isEmpty() ? "" : "Over " + seeds + ". ")
                + "Quantiles are interpolated linearly between order statistics (Hyndman–Fan type 7).");
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<DistributionTable> {
        public Offered() {
            super(DistributionTable.class, Provider.API_VERSION);
        }
    }
}
