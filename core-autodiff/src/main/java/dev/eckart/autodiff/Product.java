package dev.eckart.autodiff;

import java.util.Arrays;

/**
 * The matrix product: each cell one chain of fused multiply-adds, the inner index ascending from +0. How cells are
 * grouped is a matter of speed alone; each chain stays whole and in order.
 */
final class Product implements Kernel {

    /** From this many columns on, rows of the result are worked whole, in the machine's vector lanes. */
    private static final int WIDE = 32;

    private final Slot left;
    private final Slot right;
    private final Slot out;
    private final int rows;
    private final int inner;
    private final int columns;
    private final int rowStride;
    private final int innerStride;

    private Product(Slot left, boolean transposed, Slot right, Slot out, int rows, int inner, int columns) {
        this.left = left;
        this.right = right;
        this.out = out;
        this.rows = rows;
        this.inner = inner;
        this.columns = columns;
        this.rowStride = transposed ? 1 : inner;
        this.innerStride = transposed ? rows : 1;
    }

    /** A product of rows×inner by inner×columns. */
    static Kernel of(Slot left, Slot right, Slot out, int rows, int inner, int columns) {
        return new Product(left, false, right, out, rows, inner, columns);
    }

    /** The same, where the left slot holds the transpose: inner×rows. */
    static Kernel ofTransposed(Slot left, Slot right, Slot out, int rows, int inner, int columns) {
        return new Product(left, true, right, out, rows, inner, columns);
    }

    @Override
    public void run() {
        if (columns >= WIDE) {
            wide(left.elements, right.elements, out.elements);
        } else {
            narrow(left.elements, right.elements, out.elements);
        }
    }

    private void wide(double[] a, double[] b, double[] y) {
        Arrays.fill(y, 0);
        for (int i = 0; i < rows; i++) {
            int k = 0;
            for (; k + 4 <= inner; k += 4) {
                int p = left.start + i * rowStride + k * innerStride;
                extend(y, i * columns, b, right.start + k * columns, columns,
                        a[p], a[p + innerStride], a[p + 2 * innerStride], a[p + 3 * innerStride]);
            }
            for (; k < inner; k++) {
                extend(y, i * columns, b, right.start + k * columns, columns,
                        a[left.start + i * rowStride + k * innerStride]);
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

    private void narrow(double[] a, double[] b, double[] y) {
        int j = 0;
        for (; j + 4 <= columns; j += 4) {
            int i = 0;
            for (; i + 2 <= rows; i += 2) {
                twoByFour(i, j, a, b, y);
            }
            if (i < rows) {
                oneByFour(i, j, a, b, y);
            }
        }
        for (; j < columns; j++) {
            int i = 0;
            for (; i + 4 <= rows; i += 4) {
                fourByOne(i, j, a, b, y);
            }
            for (; i < rows; i++) {
                one(i, j, a, b, y);
            }
        }
    }

    private void twoByFour(int i, int j, double[] a, double[] b, double[] y) {
        double c00 = 0;
        double c01 = 0;
        double c02 = 0;
        double c03 = 0;
        double c10 = 0;
        double c11 = 0;
        double c12 = 0;
        double c13 = 0;
        int p = left.start + i * rowStride;
        int q = right.start + j;
        for (int k = 0; k < inner; k++, p += innerStride, q += columns) {
            double a0 = a[p];
            double a1 = a[p + rowStride];
            c00 = Math.fma(a0, b[q], c00);
            c01 = Math.fma(a0, b[q + 1], c01);
            c02 = Math.fma(a0, b[q + 2], c02);
            c03 = Math.fma(a0, b[q + 3], c03);
            c10 = Math.fma(a1, b[q], c10);
            c11 = Math.fma(a1, b[q + 1], c11);
            c12 = Math.fma(a1, b[q + 2], c12);
            c13 = Math.fma(a1, b[q + 3], c13);
        }
        int cell = i * columns + j;
        y[cell] = c00;
        y[cell + 1] = c01;
        y[cell + 2] = c02;
        y[cell + 3] = c03;
        y[cell + columns] = c10;
        y[cell + columns + 1] = c11;
        y[cell + columns + 2] = c12;
        y[cell + columns + 3] = c13;
    }

    private void oneByFour(int i, int j, double[] a, double[] b, double[] y) {
        double c0 = 0;
        double c1 = 0;
        double c2 = 0;
        double c3 = 0;
        int p = left.start + i * rowStride;
        int q = right.start + j;
        for (int k = 0; k < inner; k++, p += innerStride, q += columns) {
            c0 = Math.fma(a[p], b[q], c0);
            c1 = Math.fma(a[p], b[q + 1], c1);
            c2 = Math.fma(a[p], b[q + 2], c2);
            c3 = Math.fma(a[p], b[q + 3], c3);
        }
        int cell = i * columns + j;
        y[cell] = c0;
        y[cell + 1] = c1;
        y[cell + 2] = c2;
        y[cell + 3] = c3;
    }

    private void fourByOne(int i, int j, double[] a, double[] b, double[] y) {
        double c0 = 0;
        double c1 = 0;
        double c2 = 0;
        double c3 = 0;
        int p = left.start + i * rowStride;
        int q = right.start + j;
        for (int k = 0; k < inner; k++, p += innerStride, q += columns) {
            c0 = Math.fma(a[p], b[q], c0);
            c1 = Math.fma(a[p + rowStride], b[q], c1);
            c2 = Math.fma(a[p + 2 * rowStride], b[q], c2);
            c3 = Math.fma(a[p + 3 * rowStride], b[q], c3);
        }
        int cell = i * columns + j;
        y[cell] = c0;
        y[cell + columns] = c1;
        y[cell + 2 * columns] = c2;
        y[cell + 3 * columns] = c3;
    }

    private void one(int i, int j, double[] a, double[] b, double[] y) {
        double c = 0;
        int p = left.start + i * rowStride;
        int q = right.start + j;
        for (int k = 0; k < inner; k++, p += innerStride, q += columns) {
            c = Math.fma(a[p], b[q], c);
        }
        y[i * columns + j] = c;
    }
}
