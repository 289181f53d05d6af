package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link F64ShallowProduct}: inner indices by vectors. The right factor has rows of one or two vectors,
 * and whole vectors can be read from, but not written to, each row of the result.
 */
@Twin
final class F64ShallowTiles {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;

    private F64ShallowTiles() { }

    static void tile1x1(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, VectorMask<Double> mask) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            c = DoubleVector.broadcast(LANES, a[p]).fma(b0, c);
            c.intoArray(y, q, mask);
        }
    }

    static void tile2x1(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, VectorMask<Double> mask) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector b1 = DoubleVector.fromArray(LANES, b, WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            c = DoubleVector.broadcast(LANES, a[p]).fma(b0, c);
            c = DoubleVector.broadcast(LANES, a[p + 1]).fma(b1, c);
            c.intoArray(y, q, mask);
        }
    }

    static void tile3x1(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, VectorMask<Double> mask) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector b1 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b2 = DoubleVector.fromArray(LANES, b, 2 * WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            c = DoubleVector.broadcast(LANES, a[p]).fma(b0, c);
            c = DoubleVector.broadcast(LANES, a[p + 1]).fma(b1, c);
            c = DoubleVector.broadcast(LANES, a[p + 2]).fma(b2, c);
            c.intoArray(y, q, mask);
        }
    }

    static void tile4x1(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, VectorMask<Double> mask) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector b1 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b2 = DoubleVector.fromArray(LANES, b, 2 * WIDTH);
        DoubleVector b3 = DoubleVector.fromArray(LANES, b, 3 * WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            c = DoubleVector.broadcast(LANES, a[p]).fma(b0, c);
            c = DoubleVector.broadcast(LANES, a[p + 1]).fma(b1, c);
            c = DoubleVector.broadcast(LANES, a[p + 2]).fma(b2, c);
            c = DoubleVector.broadcast(LANES, a[p + 3]).fma(b3, c);
            c.intoArray(y, q, mask);
        }
    }

    static void tile1x2(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, int second) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector d0 = DoubleVector.fromArray(LANES, b, WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            DoubleVector e = DoubleVector.fromArray(LANES, from, f + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c = v0.fma(b0, c);
            e = v0.fma(d0, e);
            c.intoArray(y, q);
            e.intoArray(y, q + second);
        }
    }

    static void tile2x2(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, int second) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector d0 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b1 = DoubleVector.fromArray(LANES, b, 2 * WIDTH);
        DoubleVector d1 = DoubleVector.fromArray(LANES, b, 3 * WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            DoubleVector e = DoubleVector.fromArray(LANES, from, f + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c = v0.fma(b0, c);
            e = v0.fma(d0, e);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c = v1.fma(b1, c);
            e = v1.fma(d1, e);
            c.intoArray(y, q);
            e.intoArray(y, q + second);
        }
    }

    static void tile3x2(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, int second) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector d0 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b1 = DoubleVector.fromArray(LANES, b, 2 * WIDTH);
        DoubleVector d1 = DoubleVector.fromArray(LANES, b, 3 * WIDTH);
        DoubleVector b2 = DoubleVector.fromArray(LANES, b, 4 * WIDTH);
        DoubleVector d2 = DoubleVector.fromArray(LANES, b, 5 * WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            DoubleVector e = DoubleVector.fromArray(LANES, from, f + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c = v0.fma(b0, c);
            e = v0.fma(d0, e);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c = v1.fma(b1, c);
            e = v1.fma(d1, e);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[p + 2]);
            c = v2.fma(b2, c);
            e = v2.fma(d2, e);
            c.intoArray(y, q);
            e.intoArray(y, q + second);
        }
    }

    static void tile4x2(
            double[] a, int aStart, int aRow, double[] b, double[] from, int fromStart, int fromRow,
            double[] y, int yStart, int yRow, int rows, int second) {
        DoubleVector b0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector d0 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b1 = DoubleVector.fromArray(LANES, b, 2 * WIDTH);
        DoubleVector d1 = DoubleVector.fromArray(LANES, b, 3 * WIDTH);
        DoubleVector b2 = DoubleVector.fromArray(LANES, b, 4 * WIDTH);
        DoubleVector d2 = DoubleVector.fromArray(LANES, b, 5 * WIDTH);
        DoubleVector b3 = DoubleVector.fromArray(LANES, b, 6 * WIDTH);
        DoubleVector d3 = DoubleVector.fromArray(LANES, b, 7 * WIDTH);
        int p = aStart;
        int q = yStart;
        int f = fromStart;
        for (int i = 0; i < rows; i++, p += aRow, q += yRow, f += fromRow) {
            DoubleVector c = DoubleVector.fromArray(LANES, from, f);
            DoubleVector e = DoubleVector.fromArray(LANES, from, f + second);
            DoubleVector v0 = DoubleVector.broadcast(LANES, a[p]);
            c = v0.fma(b0, c);
            e = v0.fma(d0, e);
            DoubleVector v1 = DoubleVector.broadcast(LANES, a[p + 1]);
            c = v1.fma(b1, c);
            e = v1.fma(d1, e);
            DoubleVector v2 = DoubleVector.broadcast(LANES, a[p + 2]);
            c = v2.fma(b2, c);
            e = v2.fma(d2, e);
            DoubleVector v3 = DoubleVector.broadcast(LANES, a[p + 3]);
            c = v3.fma(b3, c);
            e = v3.fma(d3, e);
            c.intoArray(y, q);
            e.intoArray(y, q + second);
        }
    }
}
