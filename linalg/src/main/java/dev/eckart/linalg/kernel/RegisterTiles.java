package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Tiles of a product that stay in registers: {@code depth} more links in the chain of each cell of y. Eight rows by
 * three vectors are for machines of 32 registers, which have eight lanes, four by three for those of 16.
 */
final class RegisterTiles {

    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private RegisterTiles() { }

    static void tile8x3(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, y, yStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, y, yStart + WIDTH);
        DoubleVector c02 = DoubleVector.fromArray(LANES, y, yStart + 2 * WIDTH);
        DoubleVector c10 = DoubleVector.fromArray(LANES, y, yStart + yRow);
        DoubleVector c11 = DoubleVector.fromArray(LANES, y, yStart + yRow + WIDTH);
        DoubleVector c12 = DoubleVector.fromArray(LANES, y, yStart + yRow + 2 * WIDTH);
        DoubleVector c20 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow);
        DoubleVector c21 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow + WIDTH);
        DoubleVector c22 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow + 2 * WIDTH);
        DoubleVector c30 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow);
        DoubleVector c31 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow + WIDTH);
        DoubleVector c32 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow + 2 * WIDTH);
        DoubleVector c40 = DoubleVector.fromArray(LANES, y, yStart + 4 * yRow);
        DoubleVector c41 = DoubleVector.fromArray(LANES, y, yStart + 4 * yRow + WIDTH);
        DoubleVector c42 = DoubleVector.fromArray(LANES, y, yStart + 4 * yRow + 2 * WIDTH);
        DoubleVector c50 = DoubleVector.fromArray(LANES, y, yStart + 5 * yRow);
        DoubleVector c51 = DoubleVector.fromArray(LANES, y, yStart + 5 * yRow + WIDTH);
        DoubleVector c52 = DoubleVector.fromArray(LANES, y, yStart + 5 * yRow + 2 * WIDTH);
        DoubleVector c60 = DoubleVector.fromArray(LANES, y, yStart + 6 * yRow);
        DoubleVector c61 = DoubleVector.fromArray(LANES, y, yStart + 6 * yRow + WIDTH);
        DoubleVector c62 = DoubleVector.fromArray(LANES, y, yStart + 6 * yRow + 2 * WIDTH);
        DoubleVector c70 = DoubleVector.fromArray(LANES, y, yStart + 7 * yRow);
        DoubleVector c71 = DoubleVector.fromArray(LANES, y, yStart + 7 * yRow + WIDTH);
        DoubleVector c72 = DoubleVector.fromArray(LANES, y, yStart + 7 * yRow + 2 * WIDTH);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += 3 * WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + WIDTH);
            DoubleVector b2 = DoubleVector.fromArray(LANES, b, q + 2 * WIDTH);
            DoubleVector a0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            DoubleVector a1 = DoubleVector.broadcast(LANES, a[p + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            DoubleVector a2 = DoubleVector.broadcast(LANES, a[p + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            DoubleVector a3 = DoubleVector.broadcast(LANES, a[p + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            DoubleVector a4 = DoubleVector.broadcast(LANES, a[p + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            DoubleVector a5 = DoubleVector.broadcast(LANES, a[p + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            c52 = a5.fma(b2, c52);
            DoubleVector a6 = DoubleVector.broadcast(LANES, a[p + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            c61 = a6.fma(b1, c61);
            c62 = a6.fma(b2, c62);
            DoubleVector a7 = DoubleVector.broadcast(LANES, a[p + 7 * aRow]);
            c70 = a7.fma(b0, c70);
            c71 = a7.fma(b1, c71);
            c72 = a7.fma(b2, c72);
        }
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
        c02.intoArray(y, yStart + 2 * WIDTH);
        c10.intoArray(y, yStart + yRow);
        c11.intoArray(y, yStart + yRow + WIDTH);
        c12.intoArray(y, yStart + yRow + 2 * WIDTH);
        c20.intoArray(y, yStart + 2 * yRow);
        c21.intoArray(y, yStart + 2 * yRow + WIDTH);
        c22.intoArray(y, yStart + 2 * yRow + 2 * WIDTH);
        c30.intoArray(y, yStart + 3 * yRow);
        c31.intoArray(y, yStart + 3 * yRow + WIDTH);
        c32.intoArray(y, yStart + 3 * yRow + 2 * WIDTH);
        c40.intoArray(y, yStart + 4 * yRow);
        c41.intoArray(y, yStart + 4 * yRow + WIDTH);
        c42.intoArray(y, yStart + 4 * yRow + 2 * WIDTH);
        c50.intoArray(y, yStart + 5 * yRow);
        c51.intoArray(y, yStart + 5 * yRow + WIDTH);
        c52.intoArray(y, yStart + 5 * yRow + 2 * WIDTH);
        c60.intoArray(y, yStart + 6 * yRow);
        c61.intoArray(y, yStart + 6 * yRow + WIDTH);
        c62.intoArray(y, yStart + 6 * yRow + 2 * WIDTH);
        c70.intoArray(y, yStart + 7 * yRow);
        c71.intoArray(y, yStart + 7 * yRow + WIDTH);
        c72.intoArray(y, yStart + 7 * yRow + 2 * WIDTH);
    }

    static void tile8x2(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, y, yStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, y, yStart + WIDTH);
        DoubleVector c10 = DoubleVector.fromArray(LANES, y, yStart + yRow);
        DoubleVector c11 = DoubleVector.fromArray(LANES, y, yStart + yRow + WIDTH);
        DoubleVector c20 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow);
        DoubleVector c21 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow + WIDTH);
        DoubleVector c30 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow);
        DoubleVector c31 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow + WIDTH);
        DoubleVector c40 = DoubleVector.fromArray(LANES, y, yStart + 4 * yRow);
        DoubleVector c41 = DoubleVector.fromArray(LANES, y, yStart + 4 * yRow + WIDTH);
        DoubleVector c50 = DoubleVector.fromArray(LANES, y, yStart + 5 * yRow);
        DoubleVector c51 = DoubleVector.fromArray(LANES, y, yStart + 5 * yRow + WIDTH);
        DoubleVector c60 = DoubleVector.fromArray(LANES, y, yStart + 6 * yRow);
        DoubleVector c61 = DoubleVector.fromArray(LANES, y, yStart + 6 * yRow + WIDTH);
        DoubleVector c70 = DoubleVector.fromArray(LANES, y, yStart + 7 * yRow);
        DoubleVector c71 = DoubleVector.fromArray(LANES, y, yStart + 7 * yRow + WIDTH);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += 2 * WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + WIDTH);
            DoubleVector a0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            DoubleVector a1 = DoubleVector.broadcast(LANES, a[p + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            DoubleVector a2 = DoubleVector.broadcast(LANES, a[p + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            DoubleVector a3 = DoubleVector.broadcast(LANES, a[p + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            DoubleVector a4 = DoubleVector.broadcast(LANES, a[p + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            DoubleVector a5 = DoubleVector.broadcast(LANES, a[p + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            DoubleVector a6 = DoubleVector.broadcast(LANES, a[p + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            c61 = a6.fma(b1, c61);
            DoubleVector a7 = DoubleVector.broadcast(LANES, a[p + 7 * aRow]);
            c70 = a7.fma(b0, c70);
            c71 = a7.fma(b1, c71);
        }
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
        c10.intoArray(y, yStart + yRow);
        c11.intoArray(y, yStart + yRow + WIDTH);
        c20.intoArray(y, yStart + 2 * yRow);
        c21.intoArray(y, yStart + 2 * yRow + WIDTH);
        c30.intoArray(y, yStart + 3 * yRow);
        c31.intoArray(y, yStart + 3 * yRow + WIDTH);
        c40.intoArray(y, yStart + 4 * yRow);
        c41.intoArray(y, yStart + 4 * yRow + WIDTH);
        c50.intoArray(y, yStart + 5 * yRow);
        c51.intoArray(y, yStart + 5 * yRow + WIDTH);
        c60.intoArray(y, yStart + 6 * yRow);
        c61.intoArray(y, yStart + 6 * yRow + WIDTH);
        c70.intoArray(y, yStart + 7 * yRow);
        c71.intoArray(y, yStart + 7 * yRow + WIDTH);
    }

    static void tile8x1(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, y, yStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, y, yStart + yRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow);
        DoubleVector c40 = DoubleVector.fromArray(LANES, y, yStart + 4 * yRow);
        DoubleVector c50 = DoubleVector.fromArray(LANES, y, yStart + 5 * yRow);
        DoubleVector c60 = DoubleVector.fromArray(LANES, y, yStart + 6 * yRow);
        DoubleVector c70 = DoubleVector.fromArray(LANES, y, yStart + 7 * yRow);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector a0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = a0.fma(b0, c00);
            DoubleVector a1 = DoubleVector.broadcast(LANES, a[p + aRow]);
            c10 = a1.fma(b0, c10);
            DoubleVector a2 = DoubleVector.broadcast(LANES, a[p + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            DoubleVector a3 = DoubleVector.broadcast(LANES, a[p + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            DoubleVector a4 = DoubleVector.broadcast(LANES, a[p + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            DoubleVector a5 = DoubleVector.broadcast(LANES, a[p + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            DoubleVector a6 = DoubleVector.broadcast(LANES, a[p + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            DoubleVector a7 = DoubleVector.broadcast(LANES, a[p + 7 * aRow]);
            c70 = a7.fma(b0, c70);
        }
        c00.intoArray(y, yStart);
        c10.intoArray(y, yStart + yRow);
        c20.intoArray(y, yStart + 2 * yRow);
        c30.intoArray(y, yStart + 3 * yRow);
        c40.intoArray(y, yStart + 4 * yRow);
        c50.intoArray(y, yStart + 5 * yRow);
        c60.intoArray(y, yStart + 6 * yRow);
        c70.intoArray(y, yStart + 7 * yRow);
    }

    static void tile4x3(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, y, yStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, y, yStart + WIDTH);
        DoubleVector c02 = DoubleVector.fromArray(LANES, y, yStart + 2 * WIDTH);
        DoubleVector c10 = DoubleVector.fromArray(LANES, y, yStart + yRow);
        DoubleVector c11 = DoubleVector.fromArray(LANES, y, yStart + yRow + WIDTH);
        DoubleVector c12 = DoubleVector.fromArray(LANES, y, yStart + yRow + 2 * WIDTH);
        DoubleVector c20 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow);
        DoubleVector c21 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow + WIDTH);
        DoubleVector c22 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow + 2 * WIDTH);
        DoubleVector c30 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow);
        DoubleVector c31 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow + WIDTH);
        DoubleVector c32 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow + 2 * WIDTH);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += 3 * WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + WIDTH);
            DoubleVector b2 = DoubleVector.fromArray(LANES, b, q + 2 * WIDTH);
            DoubleVector a0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            DoubleVector a1 = DoubleVector.broadcast(LANES, a[p + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            DoubleVector a2 = DoubleVector.broadcast(LANES, a[p + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            DoubleVector a3 = DoubleVector.broadcast(LANES, a[p + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
        }
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
        c02.intoArray(y, yStart + 2 * WIDTH);
        c10.intoArray(y, yStart + yRow);
        c11.intoArray(y, yStart + yRow + WIDTH);
        c12.intoArray(y, yStart + yRow + 2 * WIDTH);
        c20.intoArray(y, yStart + 2 * yRow);
        c21.intoArray(y, yStart + 2 * yRow + WIDTH);
        c22.intoArray(y, yStart + 2 * yRow + 2 * WIDTH);
        c30.intoArray(y, yStart + 3 * yRow);
        c31.intoArray(y, yStart + 3 * yRow + WIDTH);
        c32.intoArray(y, yStart + 3 * yRow + 2 * WIDTH);
    }

    static void tile4x2(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, y, yStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, y, yStart + WIDTH);
        DoubleVector c10 = DoubleVector.fromArray(LANES, y, yStart + yRow);
        DoubleVector c11 = DoubleVector.fromArray(LANES, y, yStart + yRow + WIDTH);
        DoubleVector c20 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow);
        DoubleVector c21 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow + WIDTH);
        DoubleVector c30 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow);
        DoubleVector c31 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow + WIDTH);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += 2 * WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + WIDTH);
            DoubleVector a0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            DoubleVector a1 = DoubleVector.broadcast(LANES, a[p + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            DoubleVector a2 = DoubleVector.broadcast(LANES, a[p + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            DoubleVector a3 = DoubleVector.broadcast(LANES, a[p + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
        }
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + WIDTH);
        c10.intoArray(y, yStart + yRow);
        c11.intoArray(y, yStart + yRow + WIDTH);
        c20.intoArray(y, yStart + 2 * yRow);
        c21.intoArray(y, yStart + 2 * yRow + WIDTH);
        c30.intoArray(y, yStart + 3 * yRow);
        c31.intoArray(y, yStart + 3 * yRow + WIDTH);
    }

    static void tile4x1(
            double[] a, int aStart, int aRow, int aStep, double[] b, int bStart, int depth,
            double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, y, yStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, y, yStart + yRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, y, yStart + 2 * yRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, y, yStart + 3 * yRow);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector a0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = a0.fma(b0, c00);
            DoubleVector a1 = DoubleVector.broadcast(LANES, a[p + aRow]);
            c10 = a1.fma(b0, c10);
            DoubleVector a2 = DoubleVector.broadcast(LANES, a[p + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            DoubleVector a3 = DoubleVector.broadcast(LANES, a[p + 3 * aRow]);
            c30 = a3.fma(b0, c30);
        }
        c00.intoArray(y, yStart);
        c10.intoArray(y, yStart + yRow);
        c20.intoArray(y, yStart + 2 * yRow);
        c30.intoArray(y, yStart + 3 * yRow);
    }
}
