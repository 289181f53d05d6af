package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link F64TurnedProduct}: so many columns by two vectors of rows, of which the second begins so many
 * rows behind the first. Chains go on from what the cells hold, column by column.
 */
@Twin
final class F64TurnedTiles {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int STRIP = F64TurnedProduct.STRIP;

    private F64TurnedTiles() { }

    /** One column may stand in both places. There is no counter: the JIT would keep the indices in memory. */
    static void two(
            double[] a, int aStart, int aStep, int second, double[] b, int bStart, int bStep, int other, int depth,
            double[] cells) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, cells, 0);
        DoubleVector c01 = DoubleVector.fromArray(LANES, cells, second);
        DoubleVector c10 = DoubleVector.fromArray(LANES, cells, other * STRIP);
        DoubleVector c11 = DoubleVector.fromArray(LANES, cells, other * STRIP + second);
        int end = aStart + depth * aStep;
        int q = bStart;
        for (int p = aStart; p != end; p += aStep, q += bStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector b0 = DoubleVector.broadcast(LANES, b[q]);
            c00 = b0.fma(a0, c00);
            c01 = b0.fma(a1, c01);
            DoubleVector b1 = DoubleVector.broadcast(LANES, b[q + other]);
            c10 = b1.fma(a0, c10);
            c11 = b1.fma(a1, c11);
        }
        c00.intoArray(cells, 0);
        c01.intoArray(cells, second);
        c10.intoArray(cells, other * STRIP);
        c11.intoArray(cells, other * STRIP + second);
    }

    static void three(
            double[] a, int aStart, int aStep, int second, double[] b, int bStart, int bStep, int depth,
            double[] cells) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, cells, 0);
        DoubleVector c01 = DoubleVector.fromArray(LANES, cells, second);
        DoubleVector c10 = DoubleVector.fromArray(LANES, cells, STRIP);
        DoubleVector c11 = DoubleVector.fromArray(LANES, cells, STRIP + second);
        DoubleVector c20 = DoubleVector.fromArray(LANES, cells, 2 * STRIP);
        DoubleVector c21 = DoubleVector.fromArray(LANES, cells, 2 * STRIP + second);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += bStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector b0 = DoubleVector.broadcast(LANES, b[q]);
            c00 = b0.fma(a0, c00);
            c01 = b0.fma(a1, c01);
            DoubleVector b1 = DoubleVector.broadcast(LANES, b[q + 1]);
            c10 = b1.fma(a0, c10);
            c11 = b1.fma(a1, c11);
            DoubleVector b2 = DoubleVector.broadcast(LANES, b[q + 2]);
            c20 = b2.fma(a0, c20);
            c21 = b2.fma(a1, c21);
        }
        c00.intoArray(cells, 0);
        c01.intoArray(cells, second);
        c10.intoArray(cells, STRIP);
        c11.intoArray(cells, STRIP + second);
        c20.intoArray(cells, 2 * STRIP);
        c21.intoArray(cells, 2 * STRIP + second);
    }

    static void four(
            double[] a, int aStart, int aStep, int second, double[] b, int bStart, int bStep, int depth,
            double[] cells) {
        DoubleVector c00 = DoubleVector.fromArray(LANES, cells, 0);
        DoubleVector c01 = DoubleVector.fromArray(LANES, cells, second);
        DoubleVector c10 = DoubleVector.fromArray(LANES, cells, STRIP);
        DoubleVector c11 = DoubleVector.fromArray(LANES, cells, STRIP + second);
        DoubleVector c20 = DoubleVector.fromArray(LANES, cells, 2 * STRIP);
        DoubleVector c21 = DoubleVector.fromArray(LANES, cells, 2 * STRIP + second);
        DoubleVector c30 = DoubleVector.fromArray(LANES, cells, 3 * STRIP);
        DoubleVector c31 = DoubleVector.fromArray(LANES, cells, 3 * STRIP + second);
        int p = aStart;
        int q = bStart;
        for (int k = 0; k < depth; k++, p += aStep, q += bStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector b0 = DoubleVector.broadcast(LANES, b[q]);
            c00 = b0.fma(a0, c00);
            c01 = b0.fma(a1, c01);
            DoubleVector b1 = DoubleVector.broadcast(LANES, b[q + 1]);
            c10 = b1.fma(a0, c10);
            c11 = b1.fma(a1, c11);
            DoubleVector b2 = DoubleVector.broadcast(LANES, b[q + 2]);
            c20 = b2.fma(a0, c20);
            c21 = b2.fma(a1, c21);
            DoubleVector b3 = DoubleVector.broadcast(LANES, b[q + 3]);
            c30 = b3.fma(a0, c30);
            c31 = b3.fma(a1, c31);
        }
        c00.intoArray(cells, 0);
        c01.intoArray(cells, second);
        c10.intoArray(cells, STRIP);
        c11.intoArray(cells, STRIP + second);
        c20.intoArray(cells, 2 * STRIP);
        c21.intoArray(cells, 2 * STRIP + second);
        c30.intoArray(cells, 3 * STRIP);
        c31.intoArray(cells, 3 * STRIP + second);
    }
}
