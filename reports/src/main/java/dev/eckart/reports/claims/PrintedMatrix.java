package dev.eckart.reports.claims;

import dev.eckart.components.Problems;
import dev.eckart.datasets.Selection;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.statistics.Interval;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A report's own matrix, every entry anywhere in its rounding interval. The metrics of cells are taken to grow with the
 * absolute error of each cell, as squared, absolute and relative errors do.
 */
final class PrintedMatrix {

    /** The output that can be checked. */
    static final String OUTPUT = "reconstruction";

    private final List<List<Interval>> entries;

    private PrintedMatrix(List<List<Interval>> entries) {
        this.entries = entries;
    }

    /** The reconstruction that was printed with a claim. */
    static Optional<PrintedMatrix> of(Claim claim) {
        return Optional.ofNullable(claim.printed().get(OUTPUT)).map(PrintedMatrix::parsed);
    }

    /** Adds a problem for each entry that is no number, each row of another length, and outputs without a check. */
    static void check(Claim claim, Problems problems) {
        claim.printed().forEach((output, rows) -> {
            if (!output.equals(OUTPUT)) {
                problems.atName(output).add("only a printed " + OUTPUT + " can be checked");
            }
            checkLengths(rows, problems.at(output));
            for (int row = 0; row < rows.size(); row++) {
                for (String entry : entries(rows.get(row))) {
                    Numbers.check(entry, problems.at(output).at(row));
                }
            }
        });
    }

    /** The length of most rows is the one that is meant; of several such, that of the first row. */
    private static void checkLengths(List<String> rows, Problems problems) {
        if (rows.isEmpty()) {
            problems.add("found no row, expected at least one");
        }
        List<Integer> lengths = rows.stream().map(row -> entries(row).length).toList();
        int usual = lengths.stream().max(Comparator.comparingInt(length -> Collections.frequency(lengths, length)))
                .orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            if (lengths.get(row) != usual) {
                problems.at(row).add("expected rows of one length: found " + lengths.get(row)
                        + (lengths.get(row) == 1 ? " number" : " numbers") + " beside rows of " + usual);
            }
        }
    }

    /** Adds a problem if the matrix has another shape than the data of the plan. */
    static void checkShape(Claim claim, Plan plan, Problems problems) {
        NdArray matrix = plan.variants().getFirst().sample().matrix();
        of(claim).filter(printed -> !printed.suits(matrix))
                .ifPresent(printed -> problems.at(OUTPUT).add("found " + printed.shape() + ", the data are "
                        + matrix.shape()));
    }

    private boolean suits(NdArray matrix) {
        return entries.size() == matrix.rows() && entries.getFirst().size() == matrix.columns();
    }

    private String shape() {
        return entries.size() + "×" + entries.getFirst().size();
    }

    /**
     * The values that the target's metric can have on this matrix; empty where the metric is not of cells, or the cells
     * differ from seed to seed.
     *
     * @throws IllegalArgumentException if the matrix has another shape than the data
     */
    Optional<Interval> metric(Target target) {
        Optional<PreparedCells> cells = target.variant().cells();
        if (cells.isEmpty() || !(target.metric() instanceof CellMetric metric)) {
            return Optional.empty();
        }
        NdArray matrix = cells.get().matrix();
        if (!suits(matrix)) {
            throw new IllegalArgumentException(
                    "the printed " + OUTPUT + " is " + shape() + ", the data are " + matrix.shape());
        }
        Selection.Cells part = cells.get().parts().get(metric.on());
        return part == null ? Optional.empty() : range(metric, matrix, part);
    }

    private Optional<Interval> range(CellMetric metric, NdArray matrix, Selection.Cells part) {
        int[] rows = part.rows();
        int[] columns = part.columns();
        double[] truth = new double[part.count()];
        double[] best = new double[part.count()];
        double[] worst = new double[part.count()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = matrix.at(rows[i], columns[i]);
            Interval entry = entries.get(rows[i]).get(columns[i]);
            best[i] = entry.nearest(truth[i]);
            worst[i] = entry.farthest(truth[i]);
        }
        return metric.score(array(best), array(truth)) instanceof Score.Value least
                        && metric.score(array(worst), array(truth)) instanceof Score.Value most
                ? Optional.of(Interval.closed(least.value(), most.value()))
                : Optional.empty();
    }

    private static NdArray array(double[] values) {
        return NdArray.of(values, values.length);
    }

    private static String[] entries(String row) {
        return row.strip().split("[\\s,]+");
    }

    private static PrintedMatrix parsed(List<String> rows) {
        return new PrintedMatrix(rows.stream()
                .map(row -> Arrays.stream(entries(row)).map(Interval::printed).toList())
                .toList());
    }
}
