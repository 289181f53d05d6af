package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Machine;
import dev.eckart.linalg.kernel.Softmax;

/** Softmax and its logarithm of some rows of a matrix at once, in f64 whatever the program's precision. */
final class RowSoftmax {

    private final int size;
    private final Softmax softmax;
    private final double[] wide;

    /** @param cold whether to work in the way to begin with */
    RowSoftmax(int rows, int columns, boolean cold) {
        this.size = rows * columns;
        this.softmax = cold ? Machine.firstSoftmax(rows, columns) : Machine.softmax(rows, columns);
        this.wide = new double[size];
    }

    /** Computes the exponentials and their sums. */
    void shift(double[] x, int start) {
        softmax.shift(x, start);
    }

    /** Each exponential over the sum of its row. */
    void divide(double[] y, int start) {
        softmax.divide(y, start);
    }

    /** What was shifted, less the logarithm of the sum of its row; the last to be called. */
    void takeLogarithms(double[] y, int start) {
        softmax.takeLogarithms(y, start);
    }

    /** The same of f32 numbers, widened before and rounded after. */
    void shift(float[] x, int start) {
        for (int i = 0; i < size; i++) {
            wide[i] = x[start + i];
        }
        shift(wide, 0);
    }

    /** The same, rounded to f32. */
    void divide(float[] y, int start) {
        divide(wide, 0);
        narrow(y, start);
    }

    /** The same, rounded to f32. */
    void takeLogarithms(float[] y, int start) {
        takeLogarithms(wide, 0);
        narrow(y, start);
    }

    private void narrow(float[] y, int start) {
        for (int i = 0; i < size; i++) {
            y[start + i] = (float) wide[i];
        }
    }
}
