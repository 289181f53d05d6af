package dev.eckart.experiments.view;

import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.Selection;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The values of a matrix that a step may learn from. */
final class TrainingColumns implements ColumnValues {

    private final PreparedData data;
    private final FitOn fitOn;

    TrainingColumns(PreparedData data, FitOn fitOn) {
        this.data = data;
        this.fitOn = fitOn;
    }

    @Override
    public List<String> names() {
        return data.columnNames();
    }

    @Override
    public double[] column(int column) {
        On part = switch (fitOn) {
            case ALL -> On.ALL;
            case TRAIN -> On.TRAIN;
        };
        NdArray matrix = data.matrix();
        return switch (data.parts()) {
            case Parts.OfCells _ -> ofCells(data.cells(part), matrix, column);
            case Parts.OfRows _, Parts.Whole _ ->
                Arrays.stream(data.rows(part).rows()).sorted().mapToDouble(row -> matrix.at(row, column)).toArray();
        };
    }

    private static double[] ofCells(Selection.Cells cells, NdArray matrix, int column) {
        int[] rows = cells.rows();
        int[] columns = cells.columns();
        return IntStream.range(0, rows.length)
                .filter(k -> columns[k] == column)
                .map(k -> rows[k])
                .sorted()
                .mapToDouble(row -> matrix.at(row, column))
                .toArray();
    }
}
