package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link F64PackedTiles} for a result as narrow as a mask says. The right factor has rows of a vector; whole vectors
 * can be read from, but not written to, each row of the result. Also for four rows, which are common.
 */
@Twin
final class F64NarrowTiles {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;

    private F64NarrowTiles() { }

    static void rows(
            double[] a, int aStart, int aRow, double[] b, int bStart, int depth,
            double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int height, VectorMask<Double> mask) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(1, height - 1) * fromRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(2, height - 1) * fromRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(3, height - 1) * fromRow);
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(4, height - 1) * fromRow);
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(5, height - 1) * fromRow);
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(6, height - 1) * fromRow);
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(7, height - 1) * fromRow);
        int a1 = aStart + Math.min(1, height - 1) * aRow;
        int a2 = aStart + Math.min(2, height - 1) * aRow;
        int a3 = aStart + Math.min(3, height - 1) * aRow;
        int a4 = aStart + Math.min(4, height - 1) * aRow;
        int a5 = aStart + Math.min(5, height - 1) * aRow;
        int a6 = aStart + Math.min(6, height - 1) * aRow;
        int a7 = aStart + Math.min(7, height - 1) * aRow;
        int q = bStart;
        for (int k = 0; k < depth; k++, q += WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            c00 = DoubleVector.broadcast(LANES, a[aStart + k]).fma(b0, c00);
            c10 = DoubleVector.broadcast(LANES, a[a1 + k]).fma(b0, c10);
            c20 = DoubleVector.broadcast(LANES, a[a2 + k]).fma(b0, c20);
            c30 = DoubleVector.broadcast(LANES, a[a3 + k]).fma(b0, c30);
            c40 = DoubleVector.broadcast(LANES, a[a4 + k]).fma(b0, c40);
            c50 = DoubleVector.broadcast(LANES, a[a5 + k]).fma(b0, c50);
            c60 = DoubleVector.broadcast(LANES, a[a6 + k]).fma(b0, c60);
            c70 = DoubleVector.broadcast(LANES, a[a7 + k]).fma(b0, c70);
        }
        c70.intoArray(y, yStart + Math.min(7, height - 1) * yRow, mask);
        c60.intoArray(y, yStart + Math.min(6, height - 1) * yRow, mask);
        c50.intoArray(y, yStart + Math.min(5, height - 1) * yRow, mask);
        c40.intoArray(y, yStart + Math.min(4, height - 1) * yRow, mask);
        c30.intoArray(y, yStart + Math.min(3, height - 1) * yRow, mask);
        c20.intoArray(y, yStart + Math.min(2, height - 1) * yRow, mask);
        c10.intoArray(y, yStart + Math.min(1, height - 1) * yRow, mask);
        c00.intoArray(y, yStart, mask);
    }

    static void columns(
            double[] a, int aStart, int aStep, double[] b, int bStart, int depth,
            double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int height, VectorMask<Double> mask) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(1, height - 1) * fromRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(2, height - 1) * fromRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(3, height - 1) * fromRow);
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(4, height - 1) * fromRow);
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(5, height - 1) * fromRow);
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(6, height - 1) * fromRow);
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, fromStart + Math.min(7, height - 1) * fromRow);
        int q = bStart;
        int p = aStart;
        for (int k = 0; k < depth; k++, p += aStep, q += WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            c00 = DoubleVector.broadcast(LANES, a[p]).fma(b0, c00);
            c10 = DoubleVector.broadcast(LANES, a[p + 1]).fma(b0, c10);
            c20 = DoubleVector.broadcast(LANES, a[p + 2]).fma(b0, c20);
            c30 = DoubleVector.broadcast(LANES, a[p + 3]).fma(b0, c30);
            c40 = DoubleVector.broadcast(LANES, a[p + 4]).fma(b0, c40);
            c50 = DoubleVector.broadcast(LANES, a[p + 5]).fma(b0, c50);
            c60 = DoubleVector.broadcast(LANES, a[p + 6]).fma(b0, c60);
            c70 = DoubleVector.broadcast(LANES, a[p + 7]).fma(b0, c70);
        }
        c70.intoArray(y, yStart + Math.min(7, height - 1) * yRow, mask);
        c60.intoArray(y, yStart + Math.min(6, height - 1) * yRow, mask);
        c50.intoArray(y, yStart + Math.min(5, height - 1) * yRow, mask);
        c40.intoArray(y, yStart + Math.min(4, height - 1) * yRow, mask);
        c30.intoArray(y, yStart + Math.min(3, height - 1) * yRow, mask);
        c20.intoArray(y, yStart + Math.min(2, height - 1) * yRow, mask);
        c10.intoArray(y, yStart + Math.min(1, height - 1) * yRow, mask);
        c00.intoArray(y, yStart, mask);
    }

    static void fourColumns(
            double[] a, int aStart, int aStep, double[] b, int bStart, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, VectorMask<Double> mask) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, fromStart + fromRow);
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, fromStart + 2 * fromRow);
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, fromStart + 3 * fromRow);
        int q = bStart;
        int p = aStart;
        for (int k = 0; k < depth; k++, p += aStep, q += WIDTH) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            c00 = DoubleVector.broadcast(LANES, a[p]).fma(b0, c00);
            c10 = DoubleVector.broadcast(LANES, a[p + 1]).fma(b0, c10);
            c20 = DoubleVector.broadcast(LANES, a[p + 2]).fma(b0, c20);
            c30 = DoubleVector.broadcast(LANES, a[p + 3]).fma(b0, c30);
        }
        c30.intoArray(y, yStart + 3 * yRow, mask);
        c20.intoArray(y, yStart + 2 * yRow, mask);
        c10.intoArray(y, yStart + yRow, mask);
        c00.intoArray(y, yStart, mask);
    }
}
