package dev.eckart.reports.table;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.statistics.VarianceComponents;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * Where the spread comes from: for each model and metric, which share of the variance over the runs each stream adds,
 * and each set of streams together. The seeds of the streams must be crossed; a single seed, with which one tries an
 * experiment, leaves the table empty.
 *
 * @param models the models to show, in this order; all if none is named
 * @param metrics the metrics to show, in this order; all if none is named
 */
@Name("variance")
@Doc("where the spread comes from: the share of each random stream in the variance, where seeds are crossed")
public record VarianceTable(
        @Doc("models to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("metrics to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> metrics)
        implements Tabulated {

    private static final Digits FACTOR = Digits.significant(2);

    public VarianceTable {
        models = List.copyOf(models);
        metrics = List.copyOf(metrics);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        new Chosen(models, metrics).check(experiment, problems);
        experiment.seeds().ifPresent(seeds -> {
            switch (seeds) {
                case Seeds.Together(var _, int count) when count > 1 ->
                    problems.add("the streams' seeds move together, so that nothing tells their shares apart; cross"
                            + " them, such as \"seeds\": {\"split\": 8, \"init\": 8}");
                case Seeds.Crossed(var byStream)
                        when byStream.values().stream().filter(each -> each.size() > 1).count() < 2 ->
                    problems.add("needs at least two streams with two seeds or more, such as"
                            + " \"seeds\": {\"split\": 8, \"init\": 8}");
                case Seeds.Together _, Seeds.Crossed _ -> { }
            }
        });
    }

    @Override
    public ResultTable table(Results results) {
        Chosen chosen = new Chosen(models, metrics);
        SequencedMap<String, Metric> shown = chosen.metrics(results);
        List<Row> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<Integer> seeds = new ArrayList<>();
        for (VariantResults variant : chosen.variants(results)) {
            shown.forEach((name, metric) -> {
                StreamShares shares = StreamShares.of(variant, name, Summary.label(name, metric, shown.values()));
                rows.addAll(shares.rows());
                sentences.add(shares.sentence());
                shares.fewest().ifPresent(seeds::add);
            });
        }
        sentences.add("Variance components of the crossed random-effects analysis of variance, by expected mean"
                + " squares; sd is the square root of a component. With one run of each combination, what all streams"
                + " do together cannot be told from what nothing explains.");
        seeds.stream().min(Integer::compare).ifPresent(least -> sentences.add(rough(least)));
        return new ResultTable("Where the spread comes from", columns(), rows, sentences);
    }

    /** Few seeds of a stream say little of its share, which the digits do not show. */
    private static String rough(int seeds) {
        Interval known = VarianceComponents.known(seeds - 1, 0.95);
        return "Other seeds give other shares: by " + seeds + " seeds, what a stream adds is known to a factor of "
                + FACTOR.text(known.low()) + " to " + FACTOR.text(known.high()) + " (95 %, if normal).";
    }

    private static List<Column> columns() {
        return List.of(
                Column.names("model"),
                Column.names("metric"),
                Column.names("stream"),
                Column.numbers("seeds"),
                Column.numbers("degrees of freedom"),
                Column.numbers("sd"),
                Column.numbers("share of the variance, %"));
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<VarianceTable> {
        public Offered() {
            super(VarianceTable.class, Provider.API_VERSION);
        }
    }
}
