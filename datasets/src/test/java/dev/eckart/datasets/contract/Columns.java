package dev.eckart.datasets.contract;

import dev.eckart.datasets.ColumnValues;
import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.stream.IntStream;

/** All values of a matrix, whose columns are named a, b, c … */
record Columns(NdArray matrix) implements ColumnValues {

    @Override
    public List<String> names() {
        return IntStream.range(0, matrix.columns()).mapToObj(column -> String.valueOf((char) ('a' + column))).toList();
    }

    @Override
    public double[] column(int column) {
        return IntStream.range(0, matrix.rows()).mapToDouble(row -> matrix.at(row, column)).toArray();
    }
}
