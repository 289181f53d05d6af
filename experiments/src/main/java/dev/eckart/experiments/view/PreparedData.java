package dev.eckart.experiments.view;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.Selection;
import dev.eckart.datasets.Target;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.TargetRows;
import dev.eckart.models.metric.On;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Data after the steps, with its parts. Immutable and thread-safe.
 *
 * @param columnNames one per column
 * @param matrix all rows, those held out among them; NaN where a value is missing
 * @param labels the class of each row, where there are classes
 * @param target the number of each row that regressors predict, where there is one
 * @param parts how it is parted
 */
public record PreparedData(
        List<String> columnNames, NdArray matrix, Optional<Labels> labels, Optional<Target> target, Parts parts) {

    /** A dataset as it is, parted. */
    static PreparedData of(Dataset dataset, Parts parts) {
        return new PreparedData(
                dataset.columnNames(), dataset.source().readAll(), dataset.labels(), dataset.target(), parts);
    }

    /** This data with other columns. */
    PreparedData with(List<String> names, NdArray changed) {
        return new PreparedData(names, changed, labels, target, parts);
    }

    /** The cells of a part that have values; without a split by cells, all cells are training cells. */
    public Selection.Cells cells(On part) {
        return present(dealt(part));
    }

    private Selection.Cells dealt(On part) {
        return switch (parts) {
            case Parts.OfCells(var partition) -> part == On.ALL ? allCells() : of(partition, part);
            case Parts.OfRows _, Parts.Whole _ -> part == On.ALL || part == On.TRAIN ? allCells() : NO_CELLS;
        };
    }

    /** The rows of a part; without a split by rows, all rows are training rows. */
    public Selection.Rows rows(On part) {
        return switch (parts) {
            case Parts.OfRows(var partition) -> part == On.ALL ? allRows() : of(partition, part);
            case Parts.OfCells _, Parts.Whole _ -> part == On.ALL || part == On.TRAIN ? allRows() : NO_ROWS;
        };
    }

    /** The training cells. */
    public Observed observed() {
        Selection.Cells train = cells(On.TRAIN);
        return Observed.of(matrix.rows(), matrix.columns(), train.rows(), train.columns(), values(train).toDoubles());
    }

    /** The values of some cells, in their order. */
    public F64Array values(Selection.Cells cells) {
        int[] rows = cells.rows();
        int[] columns = cells.columns();
        double[] values = IntStream.range(0, rows.length).mapToDouble(k -> matrix.at(rows[k], columns[k])).toArray();
        return F64Array.owning(values, Shape.of(values.length));
    }

    /** The features of some rows, in their order. */
    public NdArray features(Selection.Rows rows) {
        return matrix.gatherRows(rows.rows()).in(Precision.F64);
    }

    /**
     * The classes of some rows, in their order.
     *
     * @throws IllegalStateException if there are no classes
     */
    public int[] labels(Selection.Rows rows) {
        int[] codes = requiredLabels().codes();
        int[] labels = rows.rows();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = codes[labels[i]];
        }
        return labels;
    }

    /**
     * The targets of some rows, in their order.
     *
     * @throws IllegalStateException if there is no target
     */
    public NdArray targets(Selection.Rows rows) {
        return target.orElseThrow(() -> new IllegalStateException("the data has no target"))
                .values().gatherRows(rows.rows()).in(Precision.F64);
    }

    /**
     * The rows of a part with their classes.
     *
     * @throws IllegalStateException if there are no classes
     */
    public LabelledRows labelledRows(On part) {
        Selection.Rows rows = rows(part);
        return new LabelledRows(features(rows), labels(rows), requiredLabels().classes().size());
    }

    /**
     * The rows of a part with their targets.
     *
     * @throws IllegalStateException if there is no target
     */
    public TargetRows targetRows(On part) {
        Selection.Rows rows = rows(part);
        return new TargetRows(features(rows), targets(rows));
    }

    private Labels requiredLabels() {
        return labels.orElseThrow(() -> new IllegalStateException("the data has no classes"));
    }

    private Selection.Rows allRows() {
        return new Selection.Rows(IntStream.range(0, matrix.rows()).toArray());
    }

    private Selection.Cells allCells() {
        IntStream places = IntStream.range(0, matrix.shape().size());
        int[] all = places.toArray();
        return new Selection.Cells(
                Arrays.stream(all).map(place -> place / matrix.columns()).toArray(),
                Arrays.stream(all).map(place -> place % matrix.columns()).toArray());
    }

    /** A missing value is in no part: it is nothing to learn from, and nothing to be held against. */
    private Selection.Cells present(Selection.Cells cells) {
        int[] rows = cells.rows();
        int[] columns = cells.columns();
        int[] kept = IntStream.range(0, rows.length)
                .filter(k -> !Double.isNaN(matrix.at(rows[k], columns[k])))
                .toArray();
        return kept.length == rows.length ? cells : new Selection.Cells(
                Arrays.stream(kept).map(k -> rows[k]).toArray(), Arrays.stream(kept).map(k -> columns[k]).toArray());
    }

    private static <S extends Selection> S of(Partition<S> partition, On part) {
        return switch (part) {
            case TRAIN -> partition.train().selection();
            case VALIDATION -> partition.validation().selection();
            case TEST -> partition.test().selection();
            case ALL -> throw new IllegalArgumentException("all is no part of a partition");
        };
    }

    private static final Selection.Rows NO_ROWS = new Selection.Rows();
    private static final Selection.Cells NO_CELLS = new Selection.Cells(new int[0], new int[0]);
}
