package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Copies a part of a left factor into strips of eight rows: in each, inner index after inner index. As many inner
 * indices as there are lanes are turned at once: a row and the one four below it are put together by turns, three
 * times.
 */
@Twin
final class F64LeftStrips {

    private static final int HEIGHT = F64VectorProduct.HEIGHT;
    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;

    /** The lanes of two vectors, by turns: those of their lower halves, then those of their upper ones. */
    private static final double[] BY_TURNS = byTurns();

    private F64LeftStrips() { }

    private static double[] byTurns() {
        double[] places = new double[2 * WIDTH];
        for (int i = 0; i < 2 * WIDTH; i++) {
            places[i] = i / 2 + i % 2 * WIDTH;
        }
        return places;
    }

    /** Rows that are stored one after another, a stride apart. */
    static void pack(double[] a, int start, int stride, int rows, int depth, double[] strips) {
        int whole = F64VectorProduct.IS_RICH && depth >= WIDTH ? rows / HEIGHT * HEIGHT : 0;
        for (int i = 0; i < whole; i += HEIGHT) {
            turn(a, start + i * stride, stride, depth, strips, i * depth);
        }
        for (int i = whole; i < rows; i++) {
            int from = start + i * stride;
            int to = i / HEIGHT * HEIGHT * depth + i % HEIGHT;
            for (int k = 0; k < depth; k++) {
                strips[to + k * HEIGHT] = a[from + k];
            }
        }
    }

    /** The last inner indices may begin within those before. */
    private static void turn(double[] a, int start, int stride, int depth, double[] strips, int strip) {
        DoubleVector low = DoubleVector.fromArray(LANES, BY_TURNS, 0);
        DoubleVector high = DoubleVector.fromArray(LANES, BY_TURNS, WIDTH);
        for (int next = 0; next < depth; next += WIDTH) {
            int k = Math.min(next, depth - WIDTH);
            int from = start + k;
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, from);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, from + stride);
            DoubleVector a2 = DoubleVector.fromArray(LANES, a, from + 2 * stride);
            DoubleVector a3 = DoubleVector.fromArray(LANES, a, from + 3 * stride);
            DoubleVector a4 = DoubleVector.fromArray(LANES, a, from + 4 * stride);
            DoubleVector a5 = DoubleVector.fromArray(LANES, a, from + 5 * stride);
            DoubleVector a6 = DoubleVector.fromArray(LANES, a, from + 6 * stride);
            DoubleVector a7 = DoubleVector.fromArray(LANES, a, from + 7 * stride);
            DoubleVector b0 = low.selectFrom(a0, a4);
            DoubleVector b1 = high.selectFrom(a0, a4);
            DoubleVector b2 = low.selectFrom(a1, a5);
            DoubleVector b3 = high.selectFrom(a1, a5);
            DoubleVector b4 = low.selectFrom(a2, a6);
            DoubleVector b5 = high.selectFrom(a2, a6);
            DoubleVector b6 = low.selectFrom(a3, a7);
            DoubleVector b7 = high.selectFrom(a3, a7);
            DoubleVector c0 = low.selectFrom(b0, b4);
            DoubleVector c1 = high.selectFrom(b0, b4);
            DoubleVector c2 = low.selectFrom(b1, b5);
            DoubleVector c3 = high.selectFrom(b1, b5);
            DoubleVector c4 = low.selectFrom(b2, b6);
            DoubleVector c5 = high.selectFrom(b2, b6);
            DoubleVector c6 = low.selectFrom(b3, b7);
            DoubleVector c7 = high.selectFrom(b3, b7);
            int to = strip + k * HEIGHT;
            low.selectFrom(c0, c4).intoArray(strips, to);
            high.selectFrom(c0, c4).intoArray(strips, to + WIDTH);
            low.selectFrom(c1, c5).intoArray(strips, to + 2 * WIDTH);
            high.selectFrom(c1, c5).intoArray(strips, to + 3 * WIDTH);
            low.selectFrom(c2, c6).intoArray(strips, to + 4 * WIDTH);
            high.selectFrom(c2, c6).intoArray(strips, to + 5 * WIDTH);
            low.selectFrom(c3, c7).intoArray(strips, to + 6 * WIDTH);
            high.selectFrom(c3, c7).intoArray(strips, to + 7 * WIDTH);
        }
    }
}
