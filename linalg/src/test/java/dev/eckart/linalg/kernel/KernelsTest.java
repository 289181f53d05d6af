package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All kernels have the bits of the definition, for all transpositions, at all starts, with any rest in the scratch. */
class KernelsTest {

    /** Elements before, and behind, that are no part of the matrix. */
    private static final int ROOM = 3;

    /** Thin ones, empty ones, ones around a tile's extents, and ones that are longer and wider than a panel. */
    private static final List<int[]> EXTENTS = List.of(
            new int[] {0, 3, 2}, new int[] {3, 0, 20}, new int[] {3, 2, 0}, new int[] {1, 1, 1},
            new int[] {150, 2, 4}, new int[] {100, 4, 12}, new int[] {1, 70, 90}, new int[] {90, 70, 1},
            new int[] {9, 30, 25}, new int[] {8, 32, 24}, new int[] {17, 19, 32}, new int[] {33, 5, 41},
            new int[] {13, 600, 7}, new int[] {6, 257, 48}, new int[] {5, 300, 530}, new int[] {4, 256, 1010});

    static Stream<ProductShape> shapes() {
        return EXTENTS.stream().flatMap(e -> IntStream.range(0, 4).mapToObj(
                bits -> new ProductShape(e[0], e[1], e[2], (bits & 1) != 0, (bits & 2) != 0)));
    }

    @Test
    void theMachineHereHasVectorKernels() {
        assertEquals("vector", Machine.kernels().toString());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aCellIsOneChainInOrder(ProductShape shape) {
        Random random = new Random(20260101);
        double[] a = numbers(random, ROOM + shape.rows() * shape.inner());
        double[] b = numbers(random, ROOM + shape.inner() * shape.columns());
        double[] expected = product(shape, a, b);
        assertArrayEquals(expected, product(new ScalarKernels(), shape, a, b), "scalar");
        assertArrayEquals(expected, product(new VectorKernels(), shape, a, b), "vector");
    }

    @Test
    void infinitiesStayInTheirCells() {
        ProductShape shape = new ProductShape(9, 40, 27);
        double[] a = numbers(new Random(1), ROOM + 9 * 40);
        double[] b = numbers(new Random(2), ROOM + 40 * 27);
        a[ROOM + 8 * 40 + 3] = Double.POSITIVE_INFINITY;
        b[ROOM + 5 * 27 + 26] = Double.NaN;
        assertArrayEquals(product(shape, a, b), product(new VectorKernels(), shape, a, b));
    }

    private static double[] product(Kernels kernels, ProductShape shape, double[] a, double[] b) {
        double[] y = new double[2 * ROOM + shape.rows() * shape.columns()];
        double[] scratch = new double[kernels.productScratch(shape)];
        for (int i = 0; i < 2; i++) {
            kernels.product(shape, a, ROOM, b, ROOM, y, ROOM, scratch);
        }
        return y;
    }

    /** The definition, word for word. */
    private static double[] product(ProductShape shape, double[] a, double[] b) {
        double[] y = new double[2 * ROOM + shape.rows() * shape.columns()];
        for (int i = 0; i < shape.rows(); i++) {
            for (int j = 0; j < shape.columns(); j++) {
                double c = 0;
                for (int k = 0; k < shape.inner(); k++) {
                    int p = shape.leftTransposed() ? k * shape.rows() + i : i * shape.inner() + k;
                    int q = shape.rightTransposed() ? j * shape.inner() + k : k * shape.columns() + j;
                    c = Math.fma(a[ROOM + p], b[ROOM + q], c);
                }
                y[ROOM + i * shape.columns() + j] = c;
            }
        }
        return y;
    }

    private static double[] numbers(Random random, int count) {
        return random.doubles(count, -2, 2).toArray();
    }
}
