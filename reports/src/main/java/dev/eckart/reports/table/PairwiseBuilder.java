package dev.eckart.reports.table;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Bootstrap;
import dev.eckart.reports.statistics.Difference;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.Holm;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Pairings;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.MetricWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the differences of all pairs of variants into rows. */
final class PairwiseBuilder {

    private static final double LEVEL = 0.95;
    private static final Digits SIGNIFICANT = Digits.significant(2);

    private final String name;
    private final Metric metric;
    private final PairwiseTable.By by;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    PairwiseBuilder(String name, Metric metric, PairwiseTable.By by) {
        this.name = name;
        this.metric = metric;
        this.by = by;
    }

    ResultTable table(List<VariantResults> variants) {
        Collection<List<VariantResults>> byData = variants.stream()
                .collect(Collectors.groupingBy(
                        variant -> variant.experiment().data(), LinkedHashMap::new, Collectors.toList()))
                .values();
        byData.forEach(this::addRows);
        return new ResultTable("Differences by " + name, columns(), rows, notes());
    }

    private static List<Column> columns() {
        return List.of(
                Column.names("model"), Column.names("beside"), Column.numbers("difference"), Column.numbers("from"),
                Column.numbers("to"), Column.numbers("p (t)"), Column.numbers("p (signed ranks)"),
                Column.numbers("d"), Column.numbers("rank-biserial"), Column.numbers("pairs"), Column.names("better"));
    }

    private void addRows(List<VariantResults> variants) {
        MetricColumn column = new MetricColumn(name, name, metric, new Pairings(variants));
        column.differences().ifPresent(differences -> addRows(column, differences));
        for (int i = 0; i < variants.size(); i++) {
            if (!column.sample(i).isComplete()) {
                notes.add(label(column, i) + " is not compared: " + column.sample(i).reason() + ".");
            }
        }
    }

    private void addRows(MetricColumn column, Differences differences) {
        Digits digits = digits(differences);
        Map<Differences.Pair, Double> ranks = signedRanks(differences);
        differences.all().forEach((pair, difference) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Label(label(column, pair.one())));
            cells.add(new Cell.Label(label(column, pair.other())));
            cells.addAll(switch (difference) {
                case Difference.Certain(double mean) -> certain(mean, digits);
                case Difference.Tested tested -> tested(tested, digits, differences.p(pair.one(), pair.other()),
                        Optional.ofNullable(ranks.get(pair)));
                case Difference.Untested(String reason) -> untested(column, pair, reason);
            });
            cells.add(better(column, pair, difference, differences));
            rows.add(new Row(cells));
        });
        note(differences);
    }

    private static List<Cell> certain(double mean, Digits digits) {
        Cell none = new Cell.Missing("known without a test");
        return List.of(new Cell.Value(mean, digits, false), none, none, none, none, none, none, none);
    }

    private List<Cell> untested(MetricColumn column, Differences.Pair pair, String reason) {
        notes.add(label(column, pair.one()) + " beside " + label(column, pair.other()) + ": " + reason + ".");
        Cell none = new Cell.Missing(reason);
        return List.of(none, none, none, none, none, none, none, none);
    }

    private List<Cell> tested(Difference.Tested tested, Digits digits, double p, Optional<Double> signedRanks) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Value(tested.test().mean(), digits, false));
        interval(tested).ifPresentOrElse(
                interval -> {
                    cells.add(new Cell.Value(interval.low(), digits, false));
                    cells.add(new Cell.Value(interval.high(), digits, false));
                },
                () -> {
                    cells.add(new Cell.Missing("runs are not independent"));
                    cells.add(new Cell.Missing("runs are not independent"));
                });
        cells.add(new Cell.Value(p, SIGNIFICANT, false));
        cells.add(signedRanks.<Cell>map(value -> new Cell.Value(value, SIGNIFICANT, false))
                .orElseGet(() -> new Cell.Missing("runs are not independent")));
        cells.add(new Cell.Value(tested.effect(), SIGNIFICANT, false));
        cells.add(new Cell.Value(tested.signedRanks().rankBiserial(), SIGNIFICANT, false));
        cells.add(new Cell.Count(tested.each().size()));
        return cells;
    }

    private Optional<Interval> interval(Difference.Tested tested) {
        return switch (by) {
            case STUDENT -> Optional.of(tested.test().interval(LEVEL));
            case BOOTSTRAP -> tested.isOfIndependentPairs()
                    ? Optional.of(Bootstrap.of(tested.each().stream().mapToDouble(Double::doubleValue).toArray())
                            .bca(LEVEL))
                    : Optional.empty();
        };
    }

    private Cell better(
            MetricColumn column, Differences.Pair pair, Difference difference, Differences differences) {
        if (!differences.tells(pair.one(), pair.other())) {
            return new Cell.Missing("not told");
        }
        double mean = switch (difference) {
            case Difference.Certain(double known) -> known;
            case Difference.Tested tested -> tested.test().mean();
            case Difference.Untested _ -> 0;
        };
        return new Cell.Label(label(column, metric.direction().better(mean, 0) ? pair.one() : pair.other()));
    }

    /** The corrected p-values of signed ranks, where pairs are independent. */
    private static Map<Differences.Pair, Double> signedRanks(Differences differences) {
        List<Differences.Pair> pairs = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        differences.all().forEach((pair, difference) -> {
            if (difference instanceof Difference.Tested tested && tested.isOfIndependentPairs()) {
                pairs.add(pair);
                p.add(tested.signedRanks().p());
            }
        });
        double[] corrected = Holm.adjusted(
                p.size() + differences.left(), p.stream().mapToDouble(Double::doubleValue).toArray());
        Map<Differences.Pair, Double> byPair = new HashMap<>();
        for (int i = 0; i < corrected.length; i++) {
            byPair.put(pairs.get(i), corrected[i]);
        }
        return byPair;
    }

    /** The digits that the standard errors ask for. */
    private static Digits digits(Differences differences) {
        List<Moments> known = new ArrayList<>();
        for (Difference difference : differences.all().values()) {
            switch (difference) {
                case Difference.Certain(double mean) -> known.add(new Moments(mean, 0));
                case Difference.Tested tested -> known.add(new Moments(tested.test().mean(), tested.test().error()));
                case Difference.Untested _ -> { }
            }
        }
        return ColumnDigits.of(known);
    }

    private void note(Differences differences) {
        BoldNotes.tests(differences).ifPresent(tests -> notes.add("p (t): " + tests + "; better: told at 5 % by it."));
        if (differences.left() > 0) {
            notes.add("Of more than " + Differences.ALL_PAIRS + " models only the pairs with the best are here,"
                    + " corrected as if all were.");
        }
        if (differences.all().values().stream().anyMatch(Difference.Certain.class::isInstance)) {
            notes.add("No test where a difference is known without one: nothing random is in it, one model is at a"
                    + " bound that the other cannot beat, or " + Difference.CERTAIN
                    + " runs and more all differ by the same.");
        }
        boolean dependent = differences.all().values().stream()
                .anyMatch(each -> each instanceof Difference.Tested tested && !tested.isOfIndependentPairs());
        if (dependent) {
            notes.add("No signed ranks where training sets overlap or seeds are crossed: those runs are not"
                    + " independent.");
        }
    }

    private List<String> notes() {
        List<String> all = new ArrayList<>();
        String found = switch (by) {
            case STUDENT -> "by the t distribution";
            case BOOTSTRAP -> "by BCa bootstrap of the pairs, " + Bootstrap.DRAWS + " draws, seed 0";
        };
        all.add(MetricWords.of(metric) + ", " + MetricWords.of(metric.direction())
                + "; the model's less that of the one beside it. From and to: 95 % interval of each difference alone, "
                + found + ". d: mean by sd of the pairs' differences (Cohen). Rank-biserial: of matched pairs.");
        all.addAll(notes);
        return all;
    }

    private static String label(MetricColumn column, int variant) {
        return column.variants().get(variant).variant().label();
    }
}
