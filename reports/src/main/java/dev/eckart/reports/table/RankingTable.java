package dev.eckart.reports.table;

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
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.Friedman;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.MetricWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row per model, the best first: its mean rank, over datasets where the data is swept, else over the runs that share
 * seeds and folds; with Friedman's and Nemenyi's tests.
 *
 * @param metric the metric that ranks
 * @param models the models to rank; all if none is named
 */
@Name("ranking")
@Doc("a row per model, the best first: mean rank over datasets or runs, with Friedman's and Nemenyi's tests")
public record RankingTable(
        @Doc("name of the metric") @Example("\"error\"") String metric,
        @Doc("models to rank; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models)
        implements Tabulated {

    private static final Digits TWO_DECIMALS = new Digits.Fixed(2);
    private static final Digits P = Digits.significant(2);

    public RankingTable {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(metric, experiment.metrics(), problems.at("metric"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
    }

    @Override
    public ResultTable table(Results results) {
        Metric ranked = Chosen.metric(results, metric);
        Blocks blocks = Blocks.of(new Chosen(models, List.of()).variants(results), metric);
        List<Column> columns = List.of(Column.names("model"), Column.numbers("mean rank"));
        List<String> notes = new ArrayList<>(List.of(
                MetricWords.of(ranked) + ", " + MetricWords.of(ranked.direction()) + "; rank 1 is the best, equal"
                        + " scores share the mean of their ranks."));
        notes.addAll(blocks.gaps());
        if (blocks.labels().size() < 2 || blocks.scores().isEmpty()) {
            notes.add("There are no two models to rank.");
            return new ResultTable("Ranking by " + metric, columns, List.of(), notes);
        }
        Friedman friedman = Friedman.of(blocks.scores(ranked.direction()));
        notes.add(blocks.untested().map(why -> "Over " + blocks.words() + ": " + why + ", so that no test is made.")
                .orElseGet(() -> test(friedman, blocks.words())));
        return new ResultTable("Ranking by " + metric, columns, rows(blocks, friedman), notes);
    }

    private static List<Row> rows(Blocks blocks, Friedman friedman) {
        List<Double> ranks = friedman.meanRanks();
        double best = ranks.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        boolean told = friedman.p() <= Differences.LEVEL;
        double difference = friedman.criticalDifference(Differences.LEVEL);
        return IntStream.range(0, ranks.size())
                .boxed()
                .sorted(Comparator.comparing(ranks::get))
                .map(i -> Row.of(
                        new Cell.Label(blocks.labels().get(i)),
                        new Cell.Value(ranks.get(i), TWO_DECIMALS, blocks.untested().isEmpty()
                                && (!told || ranks.get(i) - best < difference))))
                .toList();
    }

    private static String test(Friedman friedman, String blocks) {
        String statistic = "Over " + blocks + ": Friedman χ²(" + (friedman.meanRanks().size() - 1) + ") = "
                + TWO_DECIMALS.text(friedman.statistic()) + ", p = " + P.text(friedman.p());
        return friedman.p() > Differences.LEVEL
                ? statistic + ": the models cannot be told apart at 5 %. Bold: all."
                : statistic + ". Bold: best mean rank, with all that are nearer to it than Nemenyi's critical"
                        + " difference at 5 %, " + TWO_DECIMALS.text(friedman.criticalDifference(Differences.LEVEL)) + ".";
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<RankingTable> {
        public Offered() {
            super(RankingTable.class, Provider.API_VERSION);
        }
    }
}
