package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Softmax in each form has the bits of the plain loops. */
class SoftmaxTest {

    private static final double[] SPECIAL = {
        0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -800, 1e300, Double.MIN_VALUE,
    };

    /** By vectors of threes where they are, else by the kernels that run here. */
    @Test
    void bitsDoNotDependOnTheWay() {
        for (int columns = 0; columns <= 12; columns++) {
            for (int rows : new int[] {0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 100}) {
                double[] x = numbers(rows * columns + 2);
                double[][] expected = all(new SoftmaxOfRows(new F64ScalarKernels(), rows, columns), x);
                String what = rows + "×" + columns;
                assertArrayEquals(expected, all(Machine.softmax(rows, columns), x), what);
                assertArrayEquals(expected, all(new SoftmaxOfRows(Machine.f64(), rows, columns), x), what);
            }
        }
    }

    /** e^0 and e^−∞ = 0: shares of 1/2 and 0, of 1, and of 1/3, whose logarithm is that of 3, negated. */
    @Test
    void rowsByHand() {
        double least = Double.NEGATIVE_INFINITY;
        double[] x = {0, 0, 5, 5, least, 1, least, least, 2, 2, 2};
        double[][] y = all(Machine.softmax(3, 3), x);
        double third = 1.0 / 3;
        assertArrayEquals(new double[] {0, 0, 0.5, 0.5, 0, 1, 0, 0, third, third, third}, y[0]);
        assertEquals(-StrictMath.log(3), y[1][10], 1e-15);
    }

    /** Shares and logarithms, behind two places that stay as they are. */
    private static double[][] all(Softmax softmax, double[] x) {
        double[] shares = new double[x.length];
        double[] logarithms = new double[x.length];
        softmax.shift(x, 2);
        softmax.divide(shares, 2);
        softmax.takeLogarithms(logarithms, 2);
        return new double[][] {shares, logarithms};
    }

    private static double[] numbers(int count) {
        Random random = new Random(count);
        return IntStream.range(0, count)
                .mapToDouble(_ -> random.nextInt(30) == 0
                        ? SPECIAL[random.nextInt(SPECIAL.length)]
                        : 3 * random.nextGaussian())
                .toArray();
    }
}
