package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Kernels;
import dev.eckart.linalg.kernel.Machine;
import java.util.function.DoubleUnaryOperator;

/** Loops of element-wise ops: each element rounded once, nothing contracted. The output's length is the count. */
final class ElementWise {

    /** What computes functions and products here. */
    static final Kernels MACHINE = Machine.kernels();

    private ElementWise() { }

    /** A loop over one operand, from its start on. */
    @FunctionalInterface
    interface Unary {
        void run(double[] x, int xStart, double[] y);
    }

    /** A function of each of {@code count} elements, from a start on. */
    @FunctionalInterface
    interface Function {
        void run(double[] x, int xStart, double[] y, int yStart, int count);
    }

    /** A loop over two operands, each from its start on. */
    @FunctionalInterface
    interface Binary {
        void run(double[] a, int aStart, double[] b, int bStart, double[] y);
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
            y[i] = StrictMath.pow(a[aStart + i], b[bStart + i]);
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

    /** A function of each element. */
    static void each(DoubleUnaryOperator function, double[] x, int xStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = function.applyAsDouble(x[xStart + i]);
        }
    }

    static void negate(double[] x, int xStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = -x[xStart + i];
        }
    }

    static void relu(double[] x, int xStart, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(x[xStart + i], 0.0);
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
