package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One number for each column, learnt from some values and then applied to all. */
final class ColumnNumbers {

    private static final String REMEDY =
            "; leave a column without a spread out by the step drop, or keep it by \"constant\": \"keep\"";

    private ColumnNumbers() { }

    /**
     * The number of each column.
     *
     * @param number takes the values that are not missing, and throws an {@link IllegalArgumentException} with a verb
     *     phrase, such as "is constant"
     * @throws IllegalArgumentException naming every column without a number, and why
     */
    static double[] of(ColumnValues values, ToDoubleFunction<double[]> number) {
        double[] numbers = new double[values.columns()];
        List<String> faults = new ArrayList<>();
        for (int j = 0; j < numbers.length; j++) {
            try {
                numbers[j] = number.applyAsDouble(values.known(j));
            } catch (IllegalArgumentException e) {
                faults.add(values.name(j) + " " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return numbers;
    }

    /**
     * {@link #of}, where a column that is flat is divided by 1 if it is to be kept.
     *
     * @param constant what becomes of flat columns; without it they are refused
     * @param flat whether a column has nothing to be divided by, though it has values enough
     */
    static double[] spreads(
            ColumnValues values, Optional<Constant> constant, Predicate<double[]> flat,
            ToDoubleFunction<double[]> spread) {
        boolean keep = constant.filter(Constant.KEEP::equals).isPresent();
        try {
            return of(values, column -> keep && flat.test(column) ? 1 : spread.applyAsDouble(column));
        } catch (IllegalArgumentException e) {
            boolean avoidable = !keep && IntStream.range(0, values.columns())
                    .anyMatch(column -> flat.test(values.known(column)));
            throw avoidable ? new IllegalArgumentException(e.getMessage() + REMEDY, e) : e;
        }
    }

    static boolean isConstant(double[] column) {
        return column.length > 0 && Arrays.stream(column).allMatch(value -> value == column[0]);
    }

    static double finite(String name, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("has a " + name + " beyond the floating-point numbers");
        }
        return number;
    }

    /** @throws IllegalArgumentException if the column has no values or one value alone, whatever the number of them */
    static void requireVaried(double[] column) {
        if (column.length == 0) {
            throw new IllegalArgumentException("has no values");
        }
        // Asked of the values, because the rounded mean of equal numbers may differ from them and leave a tiny spread.
        if (isConstant(column)) {
            throw new IllegalArgumentException("is constant (" + column[0] + ") and cannot be scaled");
        }
    }

    /** The data with each value combined with its column's number; what is missing stays missing. */
    static F64Array applied(NdArray data, double[] numbers, DoubleBinaryOperator combine) {
        if (data.columns() != numbers.length) {
            throw new IllegalArgumentException(
                    "fitted to " + numbers.length + " columns, found " + data.columns());
        }
        double[] changed = data.toDoubles();
        for (int place = 0; place < changed.length; place++) {
            changed[place] = combine.applyAsDouble(changed[place], numbers[place % numbers.length]);
        }
        return F64Array.owning(changed, data.shape());
    }
}
