package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link F64PackedTiles} for a right factor as it is stored, row by row, and not longer than two vectors, of which the
 * second begins so many columns behind the first. Also for four rows, which are common.
 */
@Twin
final class F64DirectTiles {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;

    private F64DirectTiles() { }

    static void rows2(
            double[] a, int aStart, int aRow, double[] b, int bStart, int bRow, int second, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + second);
        int from1 = fromStart + Math.min(1, height - 1) * fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + second);
        int from2 = fromStart + Math.min(2, height - 1) * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + second);
        int from3 = fromStart + Math.min(3, height - 1) * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + second);
        int from4 = fromStart + Math.min(4, height - 1) * fromRow;
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, from4);
        DoubleVector c41 = DoubleVector.fromArray(LANES, from, from4 + second);
        int from5 = fromStart + Math.min(5, height - 1) * fromRow;
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, from5);
        DoubleVector c51 = DoubleVector.fromArray(LANES, from, from5 + second);
        int from6 = fromStart + Math.min(6, height - 1) * fromRow;
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, from6);
        DoubleVector c61 = DoubleVector.fromArray(LANES, from, from6 + second);
        int from7 = fromStart + Math.min(7, height - 1) * fromRow;
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, from7);
        DoubleVector c71 = DoubleVector.fromArray(LANES, from, from7 + second);
        int a1 = aStart + Math.min(1, height - 1) * aRow;
        int a2 = aStart + Math.min(2, height - 1) * aRow;
        int a3 = aStart + Math.min(3, height - 1) * aRow;
        int a4 = aStart + Math.min(4, height - 1) * aRow;
        int a5 = aStart + Math.min(5, height - 1) * aRow;
        int a6 = aStart + Math.min(6, height - 1) * aRow;
        int a7 = aStart + Math.min(7, height - 1) * aRow;
        int q = bStart;
        for (int k = 0; k < depth; k++, q += bRow) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[aStart + k]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[a1 + k]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[a2 + k]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[a3 + k]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
            DoubleVector v4 = DoubleVector.broadcast(LANES, a[a4 + k]);
            c40 = v4.fma(b0, c40);
            c41 = v4.fma(b1, c41);
            DoubleVector v5 = DoubleVector.broadcast(LANES, a[a5 + k]);
            c50 = v5.fma(b0, c50);
            c51 = v5.fma(b1, c51);
            DoubleVector v6 = DoubleVector.broadcast(LANES, a[a6 + k]);
            c60 = v6.fma(b0, c60);
            c61 = v6.fma(b1, c61);
            DoubleVector v7 = DoubleVector.broadcast(LANES, a[a7 + k]);
            c70 = v7.fma(b0, c70);
            c71 = v7.fma(b1, c71);
        }
        int y7 = yStart + Math.min(7, height - 1) * yRow;
        c70.intoArray(y, y7);
        c71.intoArray(y, y7 + second);
        int y6 = yStart + Math.min(6, height - 1) * yRow;
        c60.intoArray(y, y6);
        c61.intoArray(y, y6 + second);
        int y5 = yStart + Math.min(5, height - 1) * yRow;
        c50.intoArray(y, y5);
        c51.intoArray(y, y5 + second);
        int y4 = yStart + Math.min(4, height - 1) * yRow;
        c40.intoArray(y, y4);
        c41.intoArray(y, y4 + second);
        int y3 = yStart + Math.min(3, height - 1) * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + second);
        int y2 = yStart + Math.min(2, height - 1) * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + second);
        int y1 = yStart + Math.min(1, height - 1) * yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + second);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + second);
    }

    static void rows1(
            double[] a, int aStart, int aRow, double[] b, int bStart, int bRow, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
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
        for (int k = 0; k < depth; k++, q += bRow) {
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
        c70.intoArray(y, yStart + Math.min(7, height - 1) * yRow);
        c60.intoArray(y, yStart + Math.min(6, height - 1) * yRow);
        c50.intoArray(y, yStart + Math.min(5, height - 1) * yRow);
        c40.intoArray(y, yStart + Math.min(4, height - 1) * yRow);
        c30.intoArray(y, yStart + Math.min(3, height - 1) * yRow);
        c20.intoArray(y, yStart + Math.min(2, height - 1) * yRow);
        c10.intoArray(y, yStart + Math.min(1, height - 1) * yRow);
        c00.intoArray(y, yStart);
    }

    static void columns2(
            double[] a, int aStart, int aStep, double[] b, int bStart, int bRow, int second, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + second);
        int from1 = fromStart + Math.min(1, height - 1) * fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + second);
        int from2 = fromStart + Math.min(2, height - 1) * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + second);
        int from3 = fromStart + Math.min(3, height - 1) * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + second);
        int from4 = fromStart + Math.min(4, height - 1) * fromRow;
        DoubleVector c40 = DoubleVector.fromArray(LANES, from, from4);
        DoubleVector c41 = DoubleVector.fromArray(LANES, from, from4 + second);
        int from5 = fromStart + Math.min(5, height - 1) * fromRow;
        DoubleVector c50 = DoubleVector.fromArray(LANES, from, from5);
        DoubleVector c51 = DoubleVector.fromArray(LANES, from, from5 + second);
        int from6 = fromStart + Math.min(6, height - 1) * fromRow;
        DoubleVector c60 = DoubleVector.fromArray(LANES, from, from6);
        DoubleVector c61 = DoubleVector.fromArray(LANES, from, from6 + second);
        int from7 = fromStart + Math.min(7, height - 1) * fromRow;
        DoubleVector c70 = DoubleVector.fromArray(LANES, from, from7);
        DoubleVector c71 = DoubleVector.fromArray(LANES, from, from7 + second);
        int q = bStart;
        int p = aStart;
        for (int k = 0; k < depth; k++, p += aStep, q += bRow) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[p + 2]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[p + 3]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
            DoubleVector v4 = DoubleVector.broadcast(LANES, a[p + 4]);
            c40 = v4.fma(b0, c40);
            c41 = v4.fma(b1, c41);
            DoubleVector v5 = DoubleVector.broadcast(LANES, a[p + 5]);
            c50 = v5.fma(b0, c50);
            c51 = v5.fma(b1, c51);
            DoubleVector v6 = DoubleVector.broadcast(LANES, a[p + 6]);
            c60 = v6.fma(b0, c60);
            c61 = v6.fma(b1, c61);
            DoubleVector v7 = DoubleVector.broadcast(LANES, a[p + 7]);
            c70 = v7.fma(b0, c70);
            c71 = v7.fma(b1, c71);
        }
        int y7 = yStart + Math.min(7, height - 1) * yRow;
        c70.intoArray(y, y7);
        c71.intoArray(y, y7 + second);
        int y6 = yStart + Math.min(6, height - 1) * yRow;
        c60.intoArray(y, y6);
        c61.intoArray(y, y6 + second);
        int y5 = yStart + Math.min(5, height - 1) * yRow;
        c50.intoArray(y, y5);
        c51.intoArray(y, y5 + second);
        int y4 = yStart + Math.min(4, height - 1) * yRow;
        c40.intoArray(y, y4);
        c41.intoArray(y, y4 + second);
        int y3 = yStart + Math.min(3, height - 1) * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + second);
        int y2 = yStart + Math.min(2, height - 1) * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + second);
        int y1 = yStart + Math.min(1, height - 1) * yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + second);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + second);
    }

    static void columns1(
            double[] a, int aStart, int aStep, double[] b, int bStart, int bRow, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow, int height) {
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
        for (int k = 0; k < depth; k++, p += aStep, q += bRow) {
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
        c70.intoArray(y, yStart + Math.min(7, height - 1) * yRow);
        c60.intoArray(y, yStart + Math.min(6, height - 1) * yRow);
        c50.intoArray(y, yStart + Math.min(5, height - 1) * yRow);
        c40.intoArray(y, yStart + Math.min(4, height - 1) * yRow);
        c30.intoArray(y, yStart + Math.min(3, height - 1) * yRow);
        c20.intoArray(y, yStart + Math.min(2, height - 1) * yRow);
        c10.intoArray(y, yStart + Math.min(1, height - 1) * yRow);
        c00.intoArray(y, yStart);
    }

    static void fourColumns2(
            double[] a, int aStart, int aStep, double[] b, int bStart, int bRow, int second, int depth,
            double[] from, int fromStart, int fromRow, double[] y, int yStart, int yRow) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, from, fromStart);
        DoubleVector c01 = DoubleVector.fromArray(LANES, from, fromStart + second);
        int from1 = fromStart + fromRow;
        DoubleVector c10 = DoubleVector.fromArray(LANES, from, from1);
        DoubleVector c11 = DoubleVector.fromArray(LANES, from, from1 + second);
        int from2 = fromStart + 2 * fromRow;
        DoubleVector c20 = DoubleVector.fromArray(LANES, from, from2);
        DoubleVector c21 = DoubleVector.fromArray(LANES, from, from2 + second);
        int from3 = fromStart + 3 * fromRow;
        DoubleVector c30 = DoubleVector.fromArray(LANES, from, from3);
        DoubleVector c31 = DoubleVector.fromArray(LANES, from, from3 + second);
        int q = bStart;
        int p = aStart;
        for (int k = 0; k < depth; k++, p += aStep, q += bRow) {
            DoubleVector b0 = DoubleVector.fromArray(LANES, b, q);
            DoubleVector b1 = DoubleVector.fromArray(LANES, b, q + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c00 = v0.fma(b0, c00);
            c01 = v0.fma(b1, c01);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c10 = v1.fma(b0, c10);
            c11 = v1.fma(b1, c11);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[p + 2]);
            c20 = v2.fma(b0, c20);
            c21 = v2.fma(b1, c21);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[p + 3]);
            c30 = v3.fma(b0, c30);
            c31 = v3.fma(b1, c31);
        }
        int y3 = yStart + 3 * yRow;
        c30.intoArray(y, y3);
        c31.intoArray(y, y3 + second);
        int y2 = yStart + 2 * yRow;
        c20.intoArray(y, y2);
        c21.intoArray(y, y2 + second);
        int y1 = yStart + yRow;
        c10.intoArray(y, y1);
        c11.intoArray(y, y1 + second);
        c00.intoArray(y, yStart);
        c01.intoArray(y, yStart + second);
    }
}
