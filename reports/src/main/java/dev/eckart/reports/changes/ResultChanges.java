package dev.eckart.reports.changes;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Difference;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Pairing;
import dev.eckart.reports.statistics.Pairings;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The results of two sides beside each other: the second's scores less the first's, over runs that belong together. */
final class ResultChanges {

    private static final double LEVEL = 0.95;
    private static final Digits TWO = Digits.significant(2);
    private static final String NOT_PAIRED = "not paired";

    private final Side before;
    private final Side after;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    ResultChanges(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    ResultTable table() {
        List<VariantResults> others = new ArrayList<>(after.variants());
        for (VariantResults one : before.variants()) {
            Optional<VariantResults> other = partner(one, others);
            other.ifPresent(others::remove);
            other.ifPresentOrElse(found -> add(one, found), () -> alone(before, one));
        }
        others.forEach(other -> alone(after, other));
        return new ResultTable("Results that differ, or not", columns(), rows, notes());
    }

    private List<Column> columns() {
        return List.of(
                Column.names("model"), Column.names("metric"), Column.numbers(before.name()),
                Column.numbers(after.name()), Column.numbers("difference"), Column.numbers("from"),
                Column.numbers("to"), Column.numbers("p"), Column.numbers("better"), Column.numbers("equal"),
                Column.numbers("worse"));
    }

    /** The row of the same label; where rows are compared by themselves, or models have one row each, the only one. */
    private Optional<VariantResults> partner(VariantResults one, List<VariantResults> others) {
        Optional<VariantResults> same = others.stream()
                .filter(other -> other.variant().label().equals(one.variant().label()))
                .findFirst();
        if (same.isPresent() || before.row().isPresent()) {
            return same.isPresent() ? same : others.stream().findFirst();
        }
        String model = one.variant().model();
        List<VariantResults> ofModel =
                others.stream().filter(other -> other.variant().model().equals(model)).toList();
        boolean alone = before.results().ofModel(model).size() == 1 && ofModel.size() == 1;
        return alone ? Optional.of(ofModel.getFirst()) : Optional.empty();
    }

    private void alone(Side side, VariantResults variant) {
        notes.add("Only " + side.name() + " has " + variant.variant().label() + ".");
    }

    private void add(VariantResults one, VariantResults other) {
        before.results().experiment().metrics().forEach((name, metric) -> {
            Metric same = after.results().experiment().metrics().get(name);
            if (same == null || !same.equals(metric)) {
                String what = same == null ? " is no metric in " : " is another metric in ";
                notes.add(name + what + after.name() + ".");
            } else if (!one.notApplicable().containsKey(name) || !other.notApplicable().containsKey(name)) {
                rows.add(row(name, metric, one, other));
            }
        });
        after.results().experiment().metrics().keySet().stream()
                .filter(name -> !before.results().experiment().metrics().containsKey(name))
                .forEach(name -> notes.add(name + " is no metric in " + before.name() + "."));
    }

    private Row row(String name, Metric metric, VariantResults one, VariantResults other) {
        Sample old = Sample.of(one, name);
        Sample now = Sample.of(other, name);
        Digits digits = ColumnDigits.of(
                Stream.of(old, now).filter(each -> !each.isEmpty()).map(Sample::moments).toList());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Label(label(one, other)));
        cells.add(new Cell.Label(name));
        cells.add(mean(old, digits));
        cells.add(mean(now, digits));
        cells.addAll(comparable(old, now, one, other)
                .map(reason -> missing(cells.getFirst(), name, reason))
                .orElseGet(() -> differences(name, metric, one, other, old, now)));
        return new Row(cells);
    }

    private static String label(VariantResults one, VariantResults other) {
        String label = one.variant().label();
        return label.equals(other.variant().label()) ? label : label + " → " + other.variant().label();
    }

    private static Cell mean(Sample sample, Digits digits) {
        if (sample.isEmpty()) {
            return new Cell.Missing(sample.reason());
        }
        Moments moments = sample.moments();
        return sample.count() == 1
                ? new Cell.Value(moments.mean(), digits, false)
                : new Cell.Estimate(moments.mean(), moments.sd(), sample.count(), sample.runs() - sample.count(),
                        digits, false);
    }

    /** Why runs cannot be paired; empty if they can. */
    private static Optional<String> comparable(Sample old, Sample now, VariantResults one, VariantResults other) {
        if (!one.experiment().data().equals(other.experiment().data())) {
            return Optional.of("the data is another");
        }
        return Stream.of(old, now).filter(sample -> !sample.isComplete()).map(Sample::reason).findFirst();
    }

    private List<Cell> missing(Cell model, String metric, String reason) {
        if (model instanceof Cell.Label(String label)) {
            notes.add(label + ", " + metric + ": runs are not paired: " + reason + ".");
        }
        Cell none = new Cell.Missing(NOT_PAIRED);
        return List.of(none, none, none, none, none, none, none);
    }

    private List<Cell> differences(
            String name, Metric metric, VariantResults before, VariantResults after, Sample old, Sample now) {
        Pairing pairing = Pairing.of(after, before);
        if (pairing.count() == 0) {
            return missing(new Cell.Label(label(before, after)), name, "none of them share their seeds");
        }
        double[] each = pairing.differences(now.values(), old.values());
        Difference difference = Differences
                .of(new Pairings(List.of(after, before)), name, metric, List.of(now, old), 0)
                .between(0, 1);
        List<Cell> cells = new ArrayList<>(tested(name, label(before, after), each, difference));
        cells.addAll(PairCounts.of(each, old, now, metric.direction()));
        return cells;
    }

    private List<Cell> tested(String metric, String label, double[] each, Difference difference) {
        Moments moments = Moments.of(each);
        return switch (difference) {
            case Difference.Tested(var test, _, _) -> {
                Interval interval = test.interval(LEVEL);
                Digits digits = ColumnDigits.of(List.of(new Moments(test.mean(), test.error())));
                yield List.of(
                        new Cell.Value(test.mean(), digits, false), new Cell.Value(interval.low(), digits, false),
                        new Cell.Value(interval.high(), digits, false), new Cell.Value(test.p(), TWO, false));
            }
            case Difference.Certain(double mean) -> known(mean, "known without a test");
            case Difference.Untested(String reason) -> {
                notes.add(label + ", " + metric + ": no interval: " + reason + ".");
                yield known(moments.mean(), reason);
            }
        };
    }

    private static List<Cell> known(double mean, String reason) {
        Cell none = new Cell.Missing(reason);
        return List.of(
                new Cell.Value(mean, ColumnDigits.of(List.of(new Moments(mean, 0))), false), none, none, none);
    }

    private List<String> notes() {
        List<String> all = new ArrayList<>();
        if (!rows.isEmpty()) {
            all.add("Difference: " + after.name() + " less " + before.name()
                    + ", over runs with the same seeds; from and to: its 95 % interval, p: two-sided, both by the t"
                    + " distribution and not corrected for several"
                    + " rows. Better, equal, worse: pairs.");
        }
        all.addAll(notes);
        return all;
    }
}
