package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Twin;
import java.util.function.DoubleUnaryOperator;

/** Plain loops of element-wise ops: each element rounded once, nothing contracted. The output's length is the count. */
@Twin
final class F64ElementWise {

    private F64ElementWise() { }

    /** A loop over two operands. */
    @FunctionalInterface
    interface Loop {
        void run(double[] a, int aStart, double[] b, int bStart, double[] y);
    }

    /** A function of each element, rounded. */
    static void each(DoubleUnaryOperator function, double[] x, int xStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = Narrowed.f64(function.applyAsDouble(x[xStart + i]));
        }
    }

    static void add(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = a[aStart + i] + b[bStart + i];
        }
    }

    static void subtract(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = a[aStart + i] - b[bStart + i];
        }
    }

    static void multiply(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = a[aStart + i] * b[bStart + i];
        }
    }

    static void divide(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = a[aStart + i] / b[bStart + i];
        }
    }

    static void power(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = Narrowed.f64(StrictMath.pow(a[aStart + i], b[bStart + i]));
        }
    }

    static void greaterThan(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = a[aStart + i] > b[bStart + i] ? 1 : 0;
        }
    }

    static void equal(double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = a[aStart + i] == b[bStart + i] ? 1 : 0;
        }
    }

    static void where(
            double[] mask, int maskStart, double[] a, int aStart, double[] b, int bStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = mask[maskStart + i] != 0 ? a[aStart + i] : b[bStart + i];
        }
    }

    /** Exchanges rows and columns. */
    static void transpose(double[] x, int xStart, int rows, int columns, double[] y) {
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                y[j * rows + i] = x[xStart + i * columns + j];
            }
        }
    }
}
