package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Vector kernels have the bits of scalar ones, in both precisions, for all counts up to 70 and some beyond a tile, at
 * other starts for each operand, with special values among the elements; and touch nothing but their output.
 */
class ElementsTest {

    private static final double[] SPECIAL = {
        0.0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE,
        -Double.MIN_VALUE, Double.MIN_NORMAL, -0x1p-1030, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL, 1e-310,
        Double.MAX_VALUE, -Double.MAX_VALUE, Float.MAX_VALUE, 709.78, 709.79, -745.1, -745.2, 88.7, 88.8, -103.9, -104,
        0x1p-54, -0x1p-55, 0.5, -0.5, 28, -28, 22, -40, 0.7071067811865475, 1.414213562373095,
    };

    /** The scalar kernels, and what they are compared with. */
    record Pair(F64Kernels scalar, F64Kernels vector) {
        @Override
        public String toString() {
            return vector.toString();
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair(new F64ScalarKernels(), new F64VectorKernels()),
                new Pair(new InF64(new F32ScalarKernels()), new InF64(new F32VectorKernels())));
    }

    /** Something done with operands a, b, c, to the output y, for so many elements. */
    @FunctionalInterface
    interface Work {
        void run(F64Kernels kernels, double[] a, double[] b, double[] c, double[] y, int count);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void functions(Pair pair) {
        for (Unary op : Unary.values()) {
            holds(pair, op, (k, a, _, _, y, n) -> k.unary(op, a, 1, y, 2, n));
            holds(pair, op + " in place", (k, _, _, _, y, n) -> k.unary(op, y, 2, y, 2, n));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void operationsOfTwo(Pair pair) {
        for (Binary op : Binary.values()) {
            holds(pair, op, (k, a, b, _, y, n) -> k.binary(op, a, 1, b, 3, y, 2, n));
            holds(pair, op + " left in place", (k, _, b, _, y, n) -> k.binary(op, y, 2, b, 3, y, 2, n));
            holds(pair, op + " right in place", (k, a, _, _, y, n) -> k.binary(op, a, 1, y, 2, y, 2, n));
            for (double number : List.of(1.5, 0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY)) {
                holds(pair, op + " " + number, (k, a, _, _, y, n) -> k.binary(op, a, 1, number, y, 2, n));
                holds(pair, number + " " + op, (k, a, _, _, y, n) -> k.binary(op, number, a, 1, y, 2, n));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesAndAverages(Pair pair) {
        holds(pair, "subtractScaled", (k, a, b, _, y, n) -> k.subtractScaled(a, 1, b, 3, 0.1, y, 2, n));
        holds(pair, "subtractScaled in place", (k, _, b, _, y, n) -> k.subtractScaled(y, 2, b, 3, 0.1, y, 2, n));
        holds(pair, "addScaled", (k, a, b, _, y, n) -> k.addScaled(a, 1, 0.9, b, 3, 0.1, y, 2, n));
        holds(pair, "addScaled in place", (k, _, b, _, y, n) -> k.addScaled(y, 2, 0.9, b, 3, 0.1, y, 2, n));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void choices(Pair pair) {
        holds(pair, "where", (k, a, b, c, y, n) -> k.where(c, 0, a, 1, b, 3, y, 2, n));
        holds(pair, "where in place", (k, _, b, c, y, n) -> k.where(c, 0, y, 2, b, 3, y, 2, n));
        holds(pair, "where, else a number", (k, a, _, c, y, n) -> k.where(c, 0, a, 1, 7, y, 2, n));
        holds(pair, "where, a number", (k, _, b, c, y, n) -> k.where(c, 0, 7, b, 3, y, 2, n));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void choicesByABound(Pair pair) {
        for (double bound : List.of(0.0, -0.0, 0.5, Double.NaN)) {
            holds(pair, "> " + bound, (k, a, b, _, y, n) -> k.whereGreater(a, 1, bound, b, 3, -0.0, y, 2, n));
            holds(pair, "> " + bound + " in place", (k, a, _, _, y, n) ->
                    k.whereGreater(a, 1, bound, y, 2, 7, y, 2, n));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void rowsThatAreAdded(Pair pair) {
        for (int columns : new int[] {1, 3, 8, 12, 17, 50}) {
            for (int column : new int[] {0, columns - 1}) {
                String what = "row of " + columns + " from " + column;
                holds(pair, what, (k, a, b, _, y, n) -> k.addRow(a, 1, b, 3, columns, column, false, y, 2, n));
                holds(pair, what + ", relu", (k, a, b, _, y, n) ->
                        k.addRow(a, 1, b, 3, columns, column, true, y, 2, n));
                holds(pair, what + " in place", (k, _, b, _, y, n) ->
                        k.addRow(y, 2, b, 3, columns, column, true, y, 2, n));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void copies(Pair pair) {
        for (int rows = 0; rows <= 40; rows++) {
            int times = rows;
            holdsOfRows(pair, times + " rows", (k, a, _, _, y, n) -> k.repeatRow(a, 1, n, y, 2, times));
            holdsOfRows(pair, times + " columns", (k, a, _, _, y, n) -> k.repeatColumn(a, 1, n, y, 2, times));
            holdsOfRows(pair, times + " wide", (k, a, _, _, y, n) -> k.repeatColumn(a, 1, times, y, 2, n));
            holdsOfRows(pair, times + " turned", (k, a, _, _, y, n) -> k.transpose(a, 1, times, n, y, 2));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void functionsOfAllMagnitudes(Pair pair) {
        Random random = new Random(20260202);
        for (double[] x : List.of(
                random.longs(10_000).mapToDouble(Double::longBitsToDouble).toArray(),
                random.ints(10_000).mapToDouble(Float::intBitsToFloat).toArray(),
                random.doubles(10_000, -800, 800).toArray(),
                random.doubles(10_000, -3, 3).toArray())) {
            for (Unary op : Unary.values()) {
                assertArrayEquals(all(pair.scalar, op, x), all(pair.vector, op, x), op.name());
            }
        }
    }

    /** The table of {@code docs/numerics.md}: in f32, functions are those of f64, rounded. */
    @Test
    void functionsOfF32AreRoundedOnesOfF64() {
        Random random = new Random(20260303);
        double[] x = random.ints(10_000).mapToDouble(Float::intBitsToFloat).toArray();
        for (Unary op : Unary.values()) {
            double[] expected = DoubleStream.of(all(new F64ScalarKernels(), op, x)).map(y -> (float) y).toArray();
            assertArrayEquals(expected, all(new InF64(new F32ScalarKernels()), op, x), op.name());
        }
    }

    private static double[] all(F64Kernels kernels, Unary op, double[] x) {
        double[] y = new double[x.length];
        kernels.unary(op, x, 0, y, 0, x.length);
        return y;
    }

    private static void holds(Pair pair, Object what, Work work) {
        IntStream.concat(IntStream.rangeClosed(0, 70), IntStream.of(255, 256, 257, 600))
                .forEach(count -> holds(pair, what, count, Math.max(count, 50), work));
    }

    private static void holdsOfRows(Pair pair, Object what, Work work) {
        IntStream.rangeClosed(0, 40).forEach(count -> holds(pair, what, count, 40 * 40, work));
    }

    private static void holds(Pair pair, Object what, int count, int size, Work work) {
        Random random = new Random(count);
        double[] a = numbers(random, size + 8);
        double[] b = numbers(random, size + 8);
        double[] c = numbers(random, size + 8);
        double[] expected = numbers(random, size + 8);
        double[] y = expected.clone();
        work.run(pair.scalar, a, b, c, expected, count);
        work.run(pair.vector, a, b, c, y, count);
        assertArrayEquals(expected, y, () -> what + ", " + count + " elements");
    }

    /** One of three is special; all are f32 numbers, so that what is not written stays what it is. */
    private static double[] numbers(Random random, int count) {
        return IntStream.range(0, count)
                .mapToDouble(_ -> random.nextInt(3) == 0
                        ? SPECIAL[random.nextInt(SPECIAL.length)]
                        : random.nextGaussian() * 2)
                .map(x -> (float) x)
                .toArray();
    }
}
