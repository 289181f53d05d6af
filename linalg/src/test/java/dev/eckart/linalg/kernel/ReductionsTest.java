package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums and maxima, in both forms and precisions, have the bits of the definition in {@code docs/numerics.md}. */
class ReductionsTest {

    private static final int BLOCK = 4096;
    private static final int ROOM = 3;
    private static final double[] SPECIAL = {
        0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0x1p-149, 0x1p127,
    };

    /** Kernels, and the number of lanes of their precision. */
    record Subject(F64Kernels kernels, int lanes) {
        double rounded(double x) {
            return lanes == 8 ? x : (float) x;
        }

        @Override
        public String toString() {
            return kernels.toString();
        }
    }

    static Stream<Subject> subjects() {
        return Stream.of(
                new Subject(new F64ScalarKernels(), 8),
                new Subject(new F64VectorKernels(), 8),
                new Subject(new InF64(new F32ScalarKernels()), 16),
                new Subject(new InF64(new F32VectorKernels()), 16));
    }

    /** Around the lanes, and beyond a block. */
    static List<int[]> extents() {
        List<int[]> extents = new ArrayList<>();
        for (int rows : new int[] {0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100}) {
            for (int columns = 0; columns <= 36; columns++) {
                extents.add(new int[] {rows, columns});
            }
        }
        extents.addAll(List.of(
                new int[] {128, 512}, new int[] {4096, 3}, new int[] {4097, 9}, new int[] {9000, 2},
                new int[] {3, 4096}, new int[] {9, 4097}, new int[] {2, 40_000}));
        return extents;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void sumsOfRows(Subject subject) {
        for (int[] e : extents()) {
            double[] x = numbers(e[0] * e[1]);
            double[] y = output(e[0]);
            double[] expected = y.clone();
            for (int i = 0; i < e[0]; i++) {
                expected[ROOM + i] = sum(subject, Arrays.copyOfRange(x, ROOM + i * e[1], ROOM + (i + 1) * e[1]));
            }
            subject.kernels.rowSums(x, ROOM, e[0], e[1], y, ROOM, scratch(e[1]));
            assertArrayEquals(expected, y, () -> Arrays.toString(e));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void sumsOfColumns(Subject subject) {
        for (int[] e : extents()) {
            double[] x = numbers(e[0] * e[1]);
            double[] y = output(e[1]);
            double[] expected = y.clone();
            for (int j = 0; j < e[1]; j++) {
                int column = ROOM + j;
                expected[ROOM + j] = sum(
                        subject, IntStream.range(0, e[0]).mapToDouble(i -> x[column + i * e[1]]).toArray());
            }
            subject.kernels.columnSums(x, ROOM, e[0], e[1], y, ROOM, numbers(F32Lanes.columnScratch(e[0], e[1])));
            assertArrayEquals(expected, y, () -> Arrays.toString(e));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void maximaOfRows(Subject subject) {
        for (int[] e : extents()) {
            double[] x = numbers(e[0] * e[1]);
            double[] y = output(e[0]);
            double[] expected = y.clone();
            for (int i = 0; i < e[0]; i++) {
                expected[ROOM + i] = Arrays.stream(x, ROOM + i * e[1], ROOM + (i + 1) * e[1])
                        .reduce(Double.NEGATIVE_INFINITY, Math::max);
            }
            subject.kernels.rowMaxima(x, ROOM, e[0], e[1], y, ROOM);
            assertArrayEquals(expected, y, () -> Arrays.toString(e));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void partsOfBlocks(Subject subject) {
        for (int count = 0; count <= 100; count++) {
            double[] a = numbers(count);
            double[] b = numbers(count);
            double[] sums = new double[subject.lanes];
            double[] products = new double[subject.lanes];
            double[] expected = new double[subject.lanes];
            double[] expectedProducts = new double[subject.lanes];
            for (int i = 0; i < count; i++) {
                int lane = i % subject.lanes;
                expected[lane] = subject.rounded(expected[lane] + a[ROOM + i]);
                double product = subject.rounded(a[ROOM + i] * b[ROOM + i]);
                expectedProducts[lane] = subject.rounded(expectedProducts[lane] + product);
            }
            subject.kernels.addToLanes(a, ROOM, count, sums);
            subject.kernels.addProductsToLanes(a, ROOM, b, ROOM, count, products);
            assertArrayEquals(expected, sums);
            assertArrayEquals(expectedProducts, products);
        }
    }

    /** The definition, word for word. In f32, a sum of two f32 numbers in f64, rounded, is their rounded sum. */
    private static double sum(Subject subject, double[] terms) {
        if (terms.length > BLOCK) {
            return sum(subject, IntStream.range(0, Math.ceilDiv(terms.length, BLOCK))
                    .mapToDouble(b -> sum(subject, Arrays.copyOfRange(
                            terms, b * BLOCK, Math.min(terms.length, (b + 1) * BLOCK))))
                    .toArray());
        }
        double[] lanes = new double[subject.lanes];
        for (int i = 0; i < terms.length; i++) {
            lanes[i % lanes.length] = subject.rounded(lanes[i % lanes.length] + terms[i]);
        }
        for (int half = lanes.length / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lanes[j] = subject.rounded(lanes[j] + lanes[j + half]);
            }
        }
        return lanes[0];
    }

    private static double[] scratch(int count) {
        return numbers(F32Lanes.scratch(count));
    }

    private static double[] output(int count) {
        return numbers(count + ROOM);
    }

    /** f32 numbers, with room before; one in fifty is special. */
    private static double[] numbers(int count) {
        Random random = new Random(count);
        return IntStream.range(0, count + ROOM)
                .mapToDouble(_ -> random.nextInt(50) == 0
                        ? SPECIAL[random.nextInt(SPECIAL.length)]
                        : (float) random.nextGaussian())
                .toArray();
    }
}
