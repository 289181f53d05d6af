package dev.eckart.datasets;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of numbers that a column of texts is coded as.
 *
 * @param names one per column
 * @param values of each column, one per row; NaN where the value is missing
 */
record CodedColumns(List<String> names, List<double[]> values) {

    /** The code of a column's texts; what is wrong with them is added to the column's faults. */
    static CodedColumns of(CsvColumn column, ColumnType type) {
        return switch (type) {
            case Numeric _ -> single(column, column.decimals("declare it in columns, as nominal for instance"));
            case Ordinal(var order) -> single(column, column.positions(order, "order"));
            case Nominal(var categories, var drop) -> nominal(column, categories.orElseGet(column::categories), drop);
            case Ignored _ -> new CodedColumns(List.of(), List.of());
        };
    }

    private static CodedColumns single(CsvColumn column, double[] values) {
        column.requireSome();
        return new CodedColumns(List.of(column.name()), List.of(values));
    }

    private static CodedColumns nominal(CsvColumn column, List<String> categories, Nominal.Drop drop) {
        column.requireSome();
        double[] codes = column.positions(categories, "categories");
        int first = drop == Nominal.Drop.FIRST ? 1 : 0;
        List<String> kept = categories.subList(Math.min(first, categories.size()), categories.size());
        return new CodedColumns(
                kept.stream().map(category -> column.name() + "=" + category).toList(),
                IntStream.range(0, kept.size()).mapToObj(k -> indicator(codes, first + k)).toList());
    }

    private static double[] indicator(double[] codes, int category) {
        return IntStream.range(0, codes.length)
                .mapToDouble(row -> Double.isNaN(codes[row]) ? Double.NaN : codes[row] == category ? 1 : 0)
                .toArray();
    }
}
