package dev.eckart.linalg.kernel;

import java.util.Arrays;

/** Products in plain loops. How cells are grouped is a matter of speed alone; each chain stays whole and in order. */
@Twin
final class F64ScalarProduct implements F64Product {

    /** From this many columns on, rows of the result are worked whole, in the lanes that the compiler finds. */
    private static final int WIDE = 32;

    private final ProductShape shape;

    private F64ScalarProduct(ProductShape shape) {
        this.shape = shape;
    }

    /** The workspace is not needed. */
    static F64Product of(ProductShape shape, Workspace workspace) {
        return new F64ScalarProduct(shape);
    }

    @Override
    public void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        if (!shape.continued() && shape.columns() > 0) {
            clear(y, yStart);
        }
        if (shape.columns() >= WIDE && !shape.rightTransposed()) {
            wide(a, aStart, b, bStart, y, yStart);
        } else {
            narrow(a, aStart, b, bStart, y, yStart);
        }
    }

    private void clear(double[] y, int start) {
        int columns = shape.columns();
        if (shape.stride() == columns) {
            Arrays.fill(y, start, start + shape.rows() * columns, 0);
        } else {
            for (int i = 0; i < shape.rows(); i++) {
                int row = start + i * shape.stride();
                Arrays.fill(y, row, row + columns, 0);
            }
        }
    }

    private void wide(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        int columns = shape.columns();
        int step = shape.leftInner();
        int stride = shape.rightStride();
        for (int i = 0; i < shape.rows(); i++) {
            int p = aStart + i * shape.leftRow();
            int row = yStart + i * shape.stride();
            int q = bStart;
            int k = 0;
            for (; k + 4 <= shape.inner(); k += 4, p += 4 * step, q += 4 * stride) {
                extend(y, row, b, q, stride, columns, a[p], a[p + step], a[p + 2 * step], a[p + 3 * step]);
            }
            for (; k < shape.inner(); k++, p += step, q += stride) {
                extend(y, row, b, q, columns, a[p]);
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
            double[] y, int row, double[] b, int start, int stride, int columns,
            double a0, double a1, double a2, double a3) {
        int start1 = start + stride;
        int start2 = start1 + stride;
        int start3 = start2 + stride;
        for (int j = 0; j < columns; j++) {
            double cell = Math.fma(a1, b[start1 + j], Math.fma(a0, b[start + j], y[row + j]));
            y[row + j] = Math.fma(a3, b[start3 + j], Math.fma(a2, b[start2 + j], cell));
        }
    }

    private void narrow(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        int aRow = shape.leftRow();
        int aStep = shape.leftInner();
        int bStep = shape.rightInner();
        int bColumn = shape.rightColumn();
        int stride = shape.stride();
        int rows = shape.rows();
        int inner = shape.inner();
        int columns = shape.columns();
        int j = 0;
        for (; j + 4 <= columns; j += 4) {
            int q = bStart + j * bColumn;
            int i = 0;
            for (; i + 2 <= rows; i += 2) {
                int cell = yStart + i * stride + j;
                twoByFour(a, aStart + i * aRow, aRow, aStep, b, q, bColumn, bStep, inner, y, cell, stride);
            }
            if (i < rows) {
                oneByFour(a, aStart + i * aRow, aStep, b, q, bColumn, bStep, inner, y, yStart + i * stride + j);
            }
        }
        for (; j < columns; j++) {
            int q = bStart + j * bColumn;
            int i = 0;
            for (; i + 4 <= rows; i += 4) {
                int cell = yStart + i * stride + j;
                fourByOne(a, aStart + i * aRow, aRow, aStep, b, q, bStep, inner, y, cell, stride);
            }
            for (; i < rows; i++) {
                one(a, aStart + i * aRow, aStep, b, q, bStep, inner, y, yStart + i * stride + j);
            }
        }
    }

    private static void twoByFour(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int bColumn, int bStep, int inner,
            double[] y, int cell, int stride) {
        double c00 = y[cell];
        double c01 = y[cell + 1];
        double c02 = y[cell + 2];
        double c03 = y[cell + 3];
        double c10 = y[cell + stride];
        double c11 = y[cell + stride + 1];
        double c12 = y[cell + stride + 2];
        double c13 = y[cell + stride + 3];
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
        y[cell + stride] = c10;
        y[cell + stride + 1] = c11;
        y[cell + stride + 2] = c12;
        y[cell + stride + 3] = c13;
    }

    private static void oneByFour(
            double[] a, int aStart, int aStep, double[] b, int bStart, int bColumn, int bStep, int inner,
            double[] y, int cell) {
        double c00 = y[cell];
        double c01 = y[cell + 1];
        double c02 = y[cell + 2];
        double c03 = y[cell + 3];
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
            double[] y, int cell, int stride) {
        double c00 = y[cell];
        double c10 = y[cell + stride];
        double c20 = y[cell + 2 * stride];
        double c30 = y[cell + 3 * stride];
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
        y[cell + stride] = c10;
        y[cell + 2 * stride] = c20;
        y[cell + 3 * stride] = c30;
    }

    private static void one(
            double[] a, int aStart, int aStep, double[] b, int bStart, int bStep, int inner, double[] y, int cell) {
        double c = y[cell];
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < inner; k++, p += aStep, q += bStep) {
            c = Math.fma(a[p], b[q], c);
        }
        y[cell] = c;
    }
}
