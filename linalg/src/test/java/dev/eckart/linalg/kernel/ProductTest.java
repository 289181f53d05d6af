package dev.eckart.linalg.kernel;

import static dev.eckart.linalg.kernel.ProductShapes.ROOM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All products have the bits of the definition, and touch nothing but their cells, in both precisions. */
class ProductTest {

    /** One for all, so that each finds there what another has left. */
    private static final Workspace WORKSPACE = new Workspace();

    static Stream<ProductShape> shapes() {
        return ProductShapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aCellIsOneChainInOrder(ProductShape shape) {
        Random random = new Random(20260101);
        double[] a = random.doubles(ProductShapes.left(shape), -2, 2).toArray();
        double[] b = random.doubles(ProductShapes.right(shape), -2, 2).toArray();
        double[] y = random.doubles(ProductShapes.result(shape), -2, 2).toArray();
        double[] expected = product(shape, a, b, y);
        assertArrayEquals(expected, run(F64ScalarProduct.of(shape, WORKSPACE), a, b, y), "scalar");
        assertArrayEquals(expected, run(F64VectorProduct.of(shape, WORKSPACE), a, b, y), "vector");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aCellIsOneChainInOrderInF32(ProductShape shape) {
        Random random = new Random(20260102);
        float[] a = floats(random, ProductShapes.left(shape));
        float[] b = floats(random, ProductShapes.right(shape));
        float[] y = floats(random, ProductShapes.result(shape));
        float[] expected = product(shape, a, b, y);
        assertArrayEquals(expected, run(F32ScalarProduct.of(shape, WORKSPACE), a, b, y), "scalar");
        assertArrayEquals(expected, run(F32VectorProduct.of(shape, WORKSPACE), a, b, y), "vector");
    }

    @Test
    void infinitiesStayInTheirCells() {
        for (ProductShape shape : new ProductShape[] {
                new ProductShape(9, 40, 27), new ProductShape(50, 40, 27), new ProductShape(9, 3, 5),
                new ProductShape(9, 40, 5)}) {
            double[] a = new Random(1).doubles(ProductShapes.left(shape), -2, 2).toArray();
            double[] b = new Random(2).doubles(ProductShapes.right(shape), -2, 2).toArray();
            double[] y = new double[ProductShapes.result(shape)];
            a[a.length - 1] = Double.POSITIVE_INFINITY;
            b[b.length - 1] = Double.NaN;
            assertArrayEquals(product(shape, a, b, y), run(F64VectorProduct.of(shape, WORKSPACE), a, b, y));
        }
    }

    @Test
    void minusZerosAreKeptWhereAChainGoesOnOverNothing() {
        ProductShape shape = new ProductShape(2, 0, 3, false, false, 0, 3, 3, true);
        double[] y = new double[ProductShapes.result(shape)];
        y[ROOM] = -0.0;
        assertArrayEquals(y, run(F64ScalarProduct.of(shape, WORKSPACE), new double[ROOM], new double[ROOM], y));
        assertArrayEquals(y, run(F64VectorProduct.of(shape, WORKSPACE), new double[ROOM], new double[ROOM], y));
    }

    @Test
    void aProductIsTheSameByParts() {
        ProductShape whole = new ProductShape(70, 300, 60);
        double[] a = new Random(3).doubles(ProductShapes.left(whole), -2, 2).toArray();
        double[] b = new Random(4).doubles(ProductShapes.right(whole), -2, 2).toArray();
        double[] y = new double[ProductShapes.result(whole)];
        for (int rows = 0; rows < 70; rows += 35) {
            for (int k = 0; k < 300; k += 100) {
                F64VectorProduct.of(whole.part(35, 100, 60, k > 0), WORKSPACE)
                        .run(a, ROOM + rows * 300 + k, b, ROOM + k * 60, y, ROOM + rows * 60);
            }
        }
        assertArrayEquals(run(F64VectorProduct.of(whole, WORKSPACE), a, b, y), y);
    }

    /** Twice, the first time into another array: what a run leaves behind in the product does not matter. */
    private static double[] run(F64Product product, double[] a, double[] b, double[] y) {
        double[] result = y.clone();
        product.run(a, ROOM, b, ROOM, y.clone(), ROOM);
        product.run(a, ROOM, b, ROOM, result, ROOM);
        return result;
    }

    private static float[] run(F32Product product, float[] a, float[] b, float[] y) {
        float[] result = y.clone();
        product.run(a, ROOM, b, ROOM, y.clone(), ROOM);
        product.run(a, ROOM, b, ROOM, result, ROOM);
        return result;
    }

    /** The definition, word for word. */
    private static double[] product(ProductShape shape, double[] a, double[] b, double[] y) {
        double[] result = y.clone();
        for (int i = 0; i < shape.rows(); i++) {
            for (int j = 0; j < shape.columns(); j++) {
                int cell = ROOM + i * shape.stride() + j;
                double c = shape.continued() ? y[cell] : 0;
                for (int k = 0; k < shape.inner(); k++) {
                    int p = shape.leftTransposed() ? k * shape.leftStride() + i : i * shape.leftStride() + k;
                    int q = shape.rightTransposed() ? j * shape.rightStride() + k : k * shape.rightStride() + j;
                    c = Math.fma(a[ROOM + p], b[ROOM + q], c);
                }
                result[cell] = c;
            }
        }
        return result;
    }

    /** The definition, word for word. */
    private static float[] product(ProductShape shape, float[] a, float[] b, float[] y) {
        float[] result = y.clone();
        for (int i = 0; i < shape.rows(); i++) {
            for (int j = 0; j < shape.columns(); j++) {
                int cell = ROOM + i * shape.stride() + j;
                float c = shape.continued() ? y[cell] : 0;
                for (int k = 0; k < shape.inner(); k++) {
                    int p = shape.leftTransposed() ? k * shape.leftStride() + i : i * shape.leftStride() + k;
                    int q = shape.rightTransposed() ? j * shape.rightStride() + k : k * shape.rightStride() + j;
                    c = Math.fma(a[ROOM + p], b[ROOM + q], c);
                }
                result[cell] = c;
            }
        }
        return result;
    }

    private static float[] floats(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = 4 * random.nextFloat() - 2;
        }
        return numbers;
    }
}
