package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The loops of {@link F64UprightProduct}. */
@Twin
final class F64UprightTiles {

    private static final int EIGHT = F64UprightProduct.EIGHT;
    private static final int COLUMNS = F64UprightProduct.COLUMNS;
    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;

    /** The elements of two vectors, by turns; then pairs of them; then halves. */
    private static final double[] PLACES = {
        0, 8, 1, 9, 2, 10, 3, 11, 4, 12, 5, 13, 6, 14, 7, 15,
        0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15,
        0, 1, 2, 3, 8, 9, 10, 11, 4, 5, 6, 7, 12, 13, 14, 15};

    private F64UprightTiles() { }

    static void strips(
            double[] a, int aStart, int aRow, int rows, int inner, double[] b,
            double[] places, double[] y, int yStart, int columns) {
        DoubleVector oneLow = DoubleVector.fromArray(LANES, PLACES, 0);
        DoubleVector oneHigh = DoubleVector.fromArray(LANES, PLACES, EIGHT);
        DoubleVector twoLow = DoubleVector.fromArray(LANES, PLACES, 2 * EIGHT);
        DoubleVector twoHigh = DoubleVector.fromArray(LANES, PLACES, 3 * EIGHT);
        DoubleVector fourLow = DoubleVector.fromArray(LANES, PLACES, 4 * EIGHT);
        DoubleVector fourHigh = DoubleVector.fromArray(LANES, PLACES, 5 * EIGHT);
        DoubleVector first0 = DoubleVector.fromArray(LANES, places, 0);
        DoubleVector third0 = DoubleVector.fromArray(LANES, places, EIGHT);
        DoubleVector first1 = DoubleVector.fromArray(LANES, places, 2 * EIGHT);
        DoubleVector third1 = DoubleVector.fromArray(LANES, places, 3 * EIGHT);
        DoubleVector first2 = DoubleVector.fromArray(LANES, places, 4 * EIGHT);
        DoubleVector third2 = DoubleVector.fromArray(LANES, places, 5 * EIGHT);
        for (int i = 0; i < rows; i += EIGHT) {
            int row = Math.min(i, rows - EIGHT);
            int cell = yStart + row * columns;
            DoubleVector c0 = DoubleVector.zero(LANES);
            DoubleVector c1 = DoubleVector.zero(LANES);
            DoubleVector c2 = DoubleVector.zero(LANES);
            for (int k = 0; k < inner; k += EIGHT) {
                int from = Math.min(k, inner - EIGHT);
                int skipped = k - from;
                int p = aStart + row * aRow + from;
                int q = from * COLUMNS;
                DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
                DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + aRow);
                DoubleVector a2 = DoubleVector.fromArray(LANES, a, p + 2 * aRow);
                DoubleVector a3 = DoubleVector.fromArray(LANES, a, p + 3 * aRow);
                DoubleVector a4 = DoubleVector.fromArray(LANES, a, p + 4 * aRow);
                DoubleVector a5 = DoubleVector.fromArray(LANES, a, p + 5 * aRow);
                DoubleVector a6 = DoubleVector.fromArray(LANES, a, p + 6 * aRow);
                DoubleVector a7 = DoubleVector.fromArray(LANES, a, p + 7 * aRow);
                if (skipped < 4) {
                    DoubleVector d0 = oneLow.selectFrom(a0, a1);
                    DoubleVector d1 = oneLow.selectFrom(a2, a3);
                    DoubleVector d2 = oneLow.selectFrom(a4, a5);
                    DoubleVector d3 = oneLow.selectFrom(a6, a7);
                    DoubleVector d00 = twoLow.selectFrom(d0, d1);
                    DoubleVector d01 = twoLow.selectFrom(d2, d3);
                    if (skipped < 1) {
                        DoubleVector v = fourLow.selectFrom(d00, d01);
                        c0 = DoubleVector.broadcast(LANES, b[q]).fma(v, c0);
                        c1 = DoubleVector.broadcast(LANES, b[q + 1]).fma(v, c1);
                        c2 = DoubleVector.broadcast(LANES, b[q + 2]).fma(v, c2);
                    }
                    if (skipped < 2) {
                        DoubleVector v = fourHigh.selectFrom(d00, d01);
                        c0 = DoubleVector.broadcast(LANES, b[q + 3]).fma(v, c0);
                        c1 = DoubleVector.broadcast(LANES, b[q + 4]).fma(v, c1);
                        c2 = DoubleVector.broadcast(LANES, b[q + 5]).fma(v, c2);
                    }
                    DoubleVector d20 = twoHigh.selectFrom(d0, d1);
                    DoubleVector d21 = twoHigh.selectFrom(d2, d3);
                    if (skipped < 3) {
                        DoubleVector v = fourLow.selectFrom(d20, d21);
                        c0 = DoubleVector.broadcast(LANES, b[q + 6]).fma(v, c0);
                        c1 = DoubleVector.broadcast(LANES, b[q + 7]).fma(v, c1);
                        c2 = DoubleVector.broadcast(LANES, b[q + 8]).fma(v, c2);
                    }
                    DoubleVector v = fourHigh.selectFrom(d20, d21);
                    c0 = DoubleVector.broadcast(LANES, b[q + 9]).fma(v, c0);
                    c1 = DoubleVector.broadcast(LANES, b[q + 10]).fma(v, c1);
                    c2 = DoubleVector.broadcast(LANES, b[q + 11]).fma(v, c2);
                }
                DoubleVector e0 = oneHigh.selectFrom(a0, a1);
                DoubleVector e1 = oneHigh.selectFrom(a2, a3);
                DoubleVector e2 = oneHigh.selectFrom(a4, a5);
                DoubleVector e3 = oneHigh.selectFrom(a6, a7);
                DoubleVector e00 = twoLow.selectFrom(e0, e1);
                DoubleVector e01 = twoLow.selectFrom(e2, e3);
                if (skipped < 5) {
                    DoubleVector v = fourLow.selectFrom(e00, e01);
                    c0 = DoubleVector.broadcast(LANES, b[q + 12]).fma(v, c0);
                    c1 = DoubleVector.broadcast(LANES, b[q + 13]).fma(v, c1);
                    c2 = DoubleVector.broadcast(LANES, b[q + 14]).fma(v, c2);
                }
                if (skipped < 6) {
                    DoubleVector v = fourHigh.selectFrom(e00, e01);
                    c0 = DoubleVector.broadcast(LANES, b[q + 15]).fma(v, c0);
                    c1 = DoubleVector.broadcast(LANES, b[q + 16]).fma(v, c1);
                    c2 = DoubleVector.broadcast(LANES, b[q + 17]).fma(v, c2);
                }
                DoubleVector e20 = twoHigh.selectFrom(e0, e1);
                DoubleVector e21 = twoHigh.selectFrom(e2, e3);
                if (skipped < 7) {
                    DoubleVector v = fourLow.selectFrom(e20, e21);
                    c0 = DoubleVector.broadcast(LANES, b[q + 18]).fma(v, c0);
                    c1 = DoubleVector.broadcast(LANES, b[q + 19]).fma(v, c1);
                    c2 = DoubleVector.broadcast(LANES, b[q + 20]).fma(v, c2);
                }
                DoubleVector v = fourHigh.selectFrom(e20, e21);
                c0 = DoubleVector.broadcast(LANES, b[q + 21]).fma(v, c0);
                c1 = DoubleVector.broadcast(LANES, b[q + 22]).fma(v, c1);
                c2 = DoubleVector.broadcast(LANES, b[q + 23]).fma(v, c2);
            }
            DoubleVector y0 = first0.selectFrom(c0, c1);
            third0.selectFrom(y0, c2).intoArray(y, cell);
            if (columns > 1) {
                DoubleVector y1 = first1.selectFrom(c0, c1);
                third1.selectFrom(y1, c2).intoArray(y, cell + EIGHT);
            }
            if (columns > 2) {
                DoubleVector y2 = first2.selectFrom(c0, c1);
                third2.selectFrom(y2, c2).intoArray(y, cell + 2 * EIGHT);
            }
        }
    }
}
