package dev.eckart.linalg.kernel;

import java.util.Arrays;

/** Products in plain loops. How cells are grouped is a matter of speed alone; each chain stays whole and in order. */
final class ScalarProduct {

    /** From this many columns on, rows of the result are worked whole, in the lanes that the compiler finds. */
    private static final int WIDE = 32;

    private ScalarProduct() { }

    static void run(ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        if (shape.columns() >= WIDE && !shape.rightTransposed()) {
            wide(shape, a, aStart, b, bStart, y, yStart);
        } else {
            narrow(shape, a, aStart, b, bStart, y, yStart);
        }
    }

    private static void wide(
            ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        int columns = shape.columns();
        int step = shape.leftInner();
        Arrays.fill(y, yStart, yStart + shape.rows() * columns, 0);
        for (int i = 0; i < shape.rows(); i++) {
            int p = aStart + i * shape.leftRow();
            int row = yStart + i * columns;
            int k = 0;
            for (; k + 4 <= shape.inner(); k += 4, p += 4 * step) {
                extend(y, row, b, bStart + k * columns, columns, a[p], a[p + step], a[p + 2 * step], a[p + 3 * step]);
            }
            for (; k < shape.inner(); k++, p += step) {
                extend(y, row, b, bStart + k * columns, columns, a[p]);
            }
        }
    }

    /** One link more in the chain of each cell of a row. */
    private static void extend(double[] y, int row, double[] b, int start, int columns, double a) {
        for (int j = 0; j < columns; j++) {
            y[row + j] = Math.fma(a, b[start + j], y[row + j]);
        }
    }

    /** Four links more in the chain of each cell of a row. */
    private static void extend(
            double[] y, int row, double[] b, int start, int columns, double a0, double a1, double a2, double a3) {
        int start1 = start + columns;
        int start2 = start1 + columns;
        int start3 = start2 + columns;
        for (int j = 0; j < columns; j++) {
            double cell = Math.fma(a1, b[start1 + j], Math.fma(a0, b[start + j], y[row + j]));
            y[row + j] = Math.fma(a3, b[start3 + j], Math.fma(a2, b[start2 + j], cell));
        }
    }

    private static void narrow(
            ProductShape shape, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        int aRow = shape.leftRow();
        int aStep = shape.leftInner();
        int bStep = shape.rightInner();
        int bColumn = shape.rightColumn();
        int rows = shape.rows();
        int inner = shape.inner();
        int columns = shape.columns();
        int j = 0;
        for (; j + 4 <= columns; j += 4) {
            int q = bStart + j * bColumn;
            int i = 0;
            for (; i + 2 <= rows; i += 2) {
                int cell = yStart + i * columns + j;
                twoByFour(a, aStart + i * aRow, aRow, aStep, b, q, bColumn, bStep, inner, y, cell, columns);
            }
            if (i < rows) {
                oneByFour(a, aStart + i * aRow, aStep, b, q, bColumn, bStep, inner, y, yStart + i * columns + j);
            }
        }
        for (; j < columns; j++) {
            int q = bStart + j * bColumn;
            int i = 0;
            for (; i + 4 <= rows; i += 4) {
                int cell = yStart + i * columns + j;
                fourByOne(a, aStart + i * aRow, aRow, aStep, b, q, bStep, inner, y, cell, columns);
            }
            for (; i < rows; i++) {
                y[yStart + i * columns + j] = one(a, aStart + i * aRow, aStep, b, q, bStep, inner);
            }
        }
    }

    private static void twoByFour(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int bColumn, int bStep, int inner,
            double[] y, int cell, int columns) {
        double c00 = 0;
        double c01 = 0;
        double c02 = 0;
        double c03 = 0;
        double c10 = 0;
        double c11 = 0;
        double c12 = 0;
        double c13 = 0;
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < inner; k++, p += aStep, q += bStep) {
            double a0 = a[p];
            double a1 = a[p + aRow];
            double b0 = b[q];
            double b1 = b[q + bColumn];
            double b2 = b[q + 2 * bColumn];
            double b3 = b[q + 3 * bColumn];
            c00 = Math.fma(a0, b0, c00);
            c01 = Math.fma(a0, b1, c01);
            c02 = Math.fma(a0, b2, c02);
            c03 = Math.fma(a0, b3, c03);
            c10 = Math.fma(a1, b0, c10);
            c11 = Math.fma(a1, b1, c11);
            c12 = Math.fma(a1, b2, c12);
            c13 = Math.fma(a1, b3, c13);
        }
        y[cell] = c00;
        y[cell + 1] = c01;
        y[cell + 2] = c02;
        y[cell + 3] = c03;
        y[cell + columns] = c10;
        y[cell + columns + 1] = c11;
        y[cell + columns + 2] = c12;
        y[cell + columns + 3] = c13;
    }

    private static void oneByFour(
            double[] a, int aStart, int aStep, double[] b, int bStart, int bColumn, int bStep, int inner,
            double[] y, int cell) {
        double c00 = 0;
        double c01 = 0;
        double c02 = 0;
        double c03 = 0;
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < inner; k++, p += aStep, q += bStep) {
            double a0 = a[p];
            double b0 = b[q];
            double b1 = b[q + bColumn];
            double b2 = b[q + 2 * bColumn];
            double b3 = b[q + 3 * bColumn];
            c00 = Math.fma(a0, b0, c00);
            c01 = Math.fma(a0, b1, c01);
            c02 = Math.fma(a0, b2, c02);
            c03 = Math.fma(a0, b3, c03);
        }
        y[cell] = c00;
        y[cell + 1] = c01;
        y[cell + 2] = c02;
        y[cell + 3] = c03;
    }

    private static void fourByOne(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int bStep, int inner,
            double[] y, int cell, int columns) {
        double c00 = 0;
        double c10 = 0;
        double c20 = 0;
        double c30 = 0;
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < inner; k++, p += aStep, q += bStep) {
            double a0 = a[p];
            double a1 = a[p + aRow];
            double a2 = a[p + 2 * aRow];
            double a3 = a[p + 3 * aRow];
            double b0 = b[q];
            c00 = Math.fma(a0, b0, c00);
            c10 = Math.fma(a1, b0, c10);
            c20 = Math.fma(a2, b0, c20);
            c30 = Math.fma(a3, b0, c30);
        }
        y[cell] = c00;
        y[cell + columns] = c10;
        y[cell + 2 * columns] = c20;
        y[cell + 3 * columns] = c30;
    }

    private static double one(double[] a, int aStart, int aStep, double[] b, int bStart, int bStep, int inner) {
        double c = 0;
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < inner; k++, p += aStep, q += bStep) {
            c = Math.fma(a[p], b[q], c);
        }
        return c;
    }
}
