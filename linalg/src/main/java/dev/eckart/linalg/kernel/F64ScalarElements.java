package dev.eckart.linalg.kernel;

import java.util.Arrays;

/** Element-wise operations of three operands, and copies that repeat or turn a matrix, element after element. */
@Twin
final class F64ScalarElements {

    private F64ScalarElements() { }

    static void subtractScaled(
            double[] a, int aStart, double[] b, int bStart, double factor, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] - b[bStart + i] * factor;
        }
    }

    static void addScaled(
            double[] a, int aStart, double aFactor, double[] b, int bStart, double bFactor, double[] y, int yStart,
            int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] * aFactor + b[bStart + i] * bFactor;
        }
    }

    static void where(
            double[] mask, int maskStart, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = mask[maskStart + i] != 0 ? a[aStart + i] : b[bStart + i];
        }
    }

    static void where(
            double[] mask, int maskStart, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = mask[maskStart + i] != 0 ? a[aStart + i] : b;
        }
    }

    static void where(
            double[] mask, int maskStart, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = mask[maskStart + i] != 0 ? a : b[bStart + i];
        }
    }

    static void whereGreater(
            double[] a, int aStart, double bound, double[] x, int xStart, double number, double[] y, int yStart,
            int count) {
        for (int i = 0; i < count; i++) {
            y[yStart + i] = a[aStart + i] > bound ? x[xStart + i] : number;
        }
    }

    static void addRow(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, boolean relu,
            double[] y, int yStart, int count) {
        for (int i = 0, j = column; i < count; i++, j = j + 1 == columns ? 0 : j + 1) {
            double sum = a[aStart + i] + row[rowStart + j];
            y[yStart + i] = relu ? Math.max(sum, 0) : sum;
        }
    }

    static void repeatRow(double[] x, int xStart, int columns, double[] y, int yStart, int rows) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(x, xStart, y, yStart + i * columns, columns);
        }
    }

    static void repeatColumn(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        for (int i = 0; i < rows; i++) {
            Arrays.fill(y, yStart + i * columns, yStart + (i + 1) * columns, x[xStart + i]);
        }
    }

    static void transpose(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        if (rows == 1) {
            System.arraycopy(x, xStart, y, yStart, columns);
            return;
        }
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                y[yStart + j * rows + i] = x[xStart + i * columns + j];
            }
        }
    }
}
