package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.Binary;
import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Machine;
import dev.eckart.linalg.kernel.Unary;

/** Softmax and its logarithm of all rows of a matrix at once, in f64 whatever the program's precision. */
final class RowSoftmax {

    private static final F64Kernels KERNELS = Machine.f64();

    private final int rows;
    private final int columns;
    private final int size;
    private final double[] shifted;
    private final double[] exponentials;
    private final double[] repeated;
    private final double[] perRow;
    private final double[] scratch;

    /** Along the last axis of a shape. */
    RowSoftmax(Shape shape) {
        this.columns = shape.extent(shape.rank() - 1);
        this.size = shape.size();
        this.rows = columns == 0 ? 0 : size / columns;
        this.shifted = new double[size];
        this.exponentials = new double[size];
        this.repeated = new double[size];
        this.perRow = new double[rows];
        this.scratch = new double[F64Lanes.scratch(columns)];
    }

    /** Computes the exponentials and their sums. */
    void shift(double[] x, int start) {
        KERNELS.rowMaxima(x, start, rows, columns, perRow, 0);
        KERNELS.repeatColumn(perRow, 0, rows, repeated, 0, columns);
        KERNELS.binary(Binary.SUBTRACT, x, start, repeated, 0, shifted, 0, size);
        KERNELS.unary(Unary.EXP, shifted, 0, exponentials, 0, size);
        KERNELS.rowSums(exponentials, 0, rows, columns, perRow, 0, scratch);
    }

    /** Each exponential over the sum of its row. */
    void divide(double[] y, int start) {
        KERNELS.repeatColumn(perRow, 0, rows, repeated, 0, columns);
        KERNELS.binary(Binary.DIVIDE, exponentials, 0, repeated, 0, y, start, size);
    }

    /** What was shifted, less the logarithm of the sum of its row; the last to be called. */
    void takeLogarithms(double[] y, int start) {
        KERNELS.unary(Unary.LOG, perRow, 0, perRow, 0, rows);
        KERNELS.repeatColumn(perRow, 0, rows, repeated, 0, columns);
        KERNELS.binary(Binary.SUBTRACT, shifted, 0, repeated, 0, y, start, size);
    }

    /** The same of f32 numbers, widened before and rounded after. */
    void shift(float[] x, int start) {
        for (int i = 0; i < size; i++) {
            shifted[i] = x[start + i];
        }
        shift(shifted, 0);
    }

    /** The same, rounded to f32. */
    void divide(float[] y, int start) {
        divide(repeated, 0);
        narrow(y, start);
    }

    /** The same, rounded to f32. */
    void takeLogarithms(float[] y, int start) {
        takeLogarithms(repeated, 0);
        narrow(y, start);
    }

    private void narrow(float[] y, int start) {
        for (int i = 0; i < size; i++) {
            y[start + i] = (float) repeated[i];
        }
    }
}
