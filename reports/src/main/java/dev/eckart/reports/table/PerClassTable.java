package dev.eckart.reports.table;

import dev.eckart.components.Choice;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Precision, recall and F1 of each class: mean ± sd over the runs that ended well. A class that is never told has no
 * precision in that run, one without rows no recall; F1 is missing where both are.
 *
 * @param model a classifier
 * @param on the rows that are counted
 */
@Name("per-class")
@Doc("a row per class: precision, recall and F1 over the runs")
public record PerClassTable(
        @Doc("the classifier to show") @Example("\"softmax\"") String model,
        @Doc("the rows that are counted") On on)
        implements Tabulated {

    private enum Scored {
        PRECISION("precision"),
        RECALL("recall"),
        F1("F1");

        private final String label;

        Scored(String label) {
            this.label = label;
        }

        /** The score of a class; NaN if it is undefined. */
        double of(NdArray counts, int label) {
            double right = counts.at(label, label);
            double told = ClassCounts.told(counts, label);
            double rows = ClassCounts.rows(counts, label);
            return switch (this) {
                case PRECISION -> right / told;
                case RECALL -> right / rows;
                case F1 -> 2 * right / (told + rows);
            };
        }

        double[] of(List<NdArray> counts, int label) {
            return counts.stream()
                    .mapToDouble(matrix -> of(matrix, label))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
        }
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        ClassCounts.check(model, on, experiment, problems);
    }

    @Override
    public Set<String> outputs(Experiment experiment) {
        return Set.of(model + "." + ClassCounts.output(on));
    }

    @Override
    public ResultTable table(Results results) {
        List<String> classes = ClassCounts.classes(results);
        List<VariantResults> variants = results.ofModel(model);
        Map<Scored, Digits> digits = new EnumMap<>(Scored.class);
        for (Scored score : Scored.values()) {
            digits.put(score, digits(variants, classes.size(), score));
        }
        List<Row> rows = new ArrayList<>();
        for (VariantResults variant : variants) {
            String prefix = ClassCounts.prefix(variant, variants);
            List<NdArray> counts = ClassCounts.of(variant, on);
            for (int label = 0; label < classes.size(); label++) {
                rows.add(row(prefix + classes.get(label), label, counts, variant.runs().size(), digits));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.names("class")));
        digits.keySet().forEach(score -> columns.add(Column.ranked(score.label, Direction.HIGHER_IS_BETTER)));
        columns.add(Column.numbers("rows"));
        return new ResultTable(
                "Classes by " + model + " on " + Choice.name(on), columns, rows, notes(variants));
    }

    private static Row row(String name, int label, List<NdArray> counts, int runs, Map<Scored, Digits> digits) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Label(name));
        digits.forEach((score, form) -> cells.add(cell(score.of(counts, label), runs, form)));
        cells.add(new Cell.Count(counts.stream().mapToLong(matrix -> (long) ClassCounts.rows(matrix, label)).sum()));
        return new Row(cells);
    }

    private static Cell cell(double[] scores, int runs, Digits digits) {
        if (scores.length == 0) {
            return new Cell.Missing("undefined in every run");
        }
        Moments moments = Moments.of(scores);
        return scores.length == 1
                ? new Cell.Value(moments.mean(), digits, false)
                : new Cell.Estimate(moments.mean(), moments.sd(), scores.length, runs - scores.length, digits, false);
    }

    private Digits digits(List<VariantResults> variants, int classes, Scored score) {
        return ColumnDigits.of(variants.stream()
                .flatMap(variant -> {
                    List<NdArray> counts = ClassCounts.of(variant, on);
                    return IntStream.range(0, classes).mapToObj(label -> score.of(counts, label));
                })
                .filter(scores -> scores.length > 0)
                .map(Moments::of)
                .toList());
    }

    private List<String> notes(List<VariantResults> variants) {
        String reading = "Higher is better. ± is the sample sd (ddof 1). " + ClassCounts.counted(variants, on);
        boolean undefined = variants.stream()
                .flatMap(variant -> ClassCounts.of(variant, on).stream())
                .anyMatch(matrix -> IntStream.range(0, matrix.rows()).anyMatch(label ->
                        ClassCounts.told(matrix, label) == 0 || ClassCounts.rows(matrix, label) == 0));
        return undefined
                ? List.of(reading, "A class that a run never tells has no precision in it, one without rows no recall:"
                        + " such runs are not in the mean.")
                : List.of(reading);
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<PerClassTable> {
        public Offered() {
            super(PerClassTable.class, Provider.API_VERSION);
        }
    }
}
