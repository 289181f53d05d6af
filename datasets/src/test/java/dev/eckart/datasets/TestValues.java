package dev.eckart.datasets;

import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.stream.IntStream;

/** Values to learn from, as tests need them. */
record TestValues(List<double[]> values) implements ColumnValues {

    /** All values of a matrix. */
    static TestValues of(NdArray matrix) {
        return new TestValues(IntStream.range(0, matrix.columns())
                .mapToObj(j -> IntStream.range(0, matrix.rows()).mapToDouble(i -> matrix.at(i, j)).toArray())
                .toList());
    }

    static TestValues ofColumns(double[]... columns) {
        return new TestValues(List.of(columns));
    }

    @Override
    public List<String> names() {
        return IntStream.range(0, values.size()).mapToObj(j -> "x" + j).toList();
    }

    @Override
    public double[] column(int column) {
        return values.get(column).clone();
    }
}
