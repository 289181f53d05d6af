package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link F64ClusterProduct}, by inner indices: for each vector of results, two of the left factor, in
 * which the places of a link's operands are the same for all. The right factor lies in two vectors as well.
 */
@Twin
final class F64ClusterTiles {

    private static final VectorSpecies<Double> LANES = F64VectorProduct.LANES;
    private static final int WIDTH = F64VectorProduct.WIDTH;

    private F64ClusterTiles() { }

    static void one(
            double[] a, int aStart, int aStep, int second, double[] places, double[] b,
            double[] y, int yStart, int count) {
        DoubleVector place0 = DoubleVector.fromArray(LANES, places, 0);
        DoubleVector r0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector r1 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b0 = DoubleVector.fromArray(LANES, places, WIDTH).selectFrom(r0, r1);
        DoubleVector zero = DoubleVector.zero(LANES);
        int p = aStart;
        for (int i = 0; i < count; i++, p += aStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector c = place0.selectFrom(a0, a1).fma(b0, zero);
            c.intoArray(y, yStart + i * WIDTH);
        }
    }

    static void two(
            double[] a, int aStart, int aStep, int second, double[] places, double[] b,
            double[] y, int yStart, int count) {
        DoubleVector place0 = DoubleVector.fromArray(LANES, places, 0);
        DoubleVector place1 = DoubleVector.fromArray(LANES, places, 2 * WIDTH);
        DoubleVector r0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector r1 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b0 = DoubleVector.fromArray(LANES, places, WIDTH).selectFrom(r0, r1);
        DoubleVector b1 = DoubleVector.fromArray(LANES, places, 3 * WIDTH).selectFrom(r0, r1);
        DoubleVector zero = DoubleVector.zero(LANES);
        int p = aStart;
        for (int i = 0; i < count; i++, p += aStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector c = place0.selectFrom(a0, a1).fma(b0, zero);
            c = place1.selectFrom(a0, a1).fma(b1, c);
            c.intoArray(y, yStart + i * WIDTH);
        }
    }

    static void three(
            double[] a, int aStart, int aStep, int second, double[] places, double[] b,
            double[] y, int yStart, int count) {
        DoubleVector place0 = DoubleVector.fromArray(LANES, places, 0);
        DoubleVector place1 = DoubleVector.fromArray(LANES, places, 2 * WIDTH);
        DoubleVector place2 = DoubleVector.fromArray(LANES, places, 4 * WIDTH);
        DoubleVector r0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector r1 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b0 = DoubleVector.fromArray(LANES, places, WIDTH).selectFrom(r0, r1);
        DoubleVector b1 = DoubleVector.fromArray(LANES, places, 3 * WIDTH).selectFrom(r0, r1);
        DoubleVector b2 = DoubleVector.fromArray(LANES, places, 5 * WIDTH).selectFrom(r0, r1);
        DoubleVector zero = DoubleVector.zero(LANES);
        int p = aStart;
        for (int i = 0; i < count; i++, p += aStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector c = place0.selectFrom(a0, a1).fma(b0, zero);
            c = place1.selectFrom(a0, a1).fma(b1, c);
            c = place2.selectFrom(a0, a1).fma(b2, c);
            c.intoArray(y, yStart + i * WIDTH);
        }
    }

    static void four(
            double[] a, int aStart, int aStep, int second, double[] places, double[] b,
            double[] y, int yStart, int count) {
        DoubleVector place0 = DoubleVector.fromArray(LANES, places, 0);
        DoubleVector place1 = DoubleVector.fromArray(LANES, places, 2 * WIDTH);
        DoubleVector place2 = DoubleVector.fromArray(LANES, places, 4 * WIDTH);
        DoubleVector place3 = DoubleVector.fromArray(LANES, places, 6 * WIDTH);
        DoubleVector r0 = DoubleVector.fromArray(LANES, b, 0);
        DoubleVector r1 = DoubleVector.fromArray(LANES, b, WIDTH);
        DoubleVector b0 = DoubleVector.fromArray(LANES, places, WIDTH).selectFrom(r0, r1);
        DoubleVector b1 = DoubleVector.fromArray(LANES, places, 3 * WIDTH).selectFrom(r0, r1);
        DoubleVector b2 = DoubleVector.fromArray(LANES, places, 5 * WIDTH).selectFrom(r0, r1);
        DoubleVector b3 = DoubleVector.fromArray(LANES, places, 7 * WIDTH).selectFrom(r0, r1);
        DoubleVector zero = DoubleVector.zero(LANES);
        int p = aStart;
        for (int i = 0; i < count; i++, p += aStep) {
            DoubleVector a0 = DoubleVector.fromArray(LANES, a, p);
            DoubleVector a1 = DoubleVector.fromArray(LANES, a, p + second);
            DoubleVector c = place0.selectFrom(a0, a1).fma(b0, zero);
            c = place1.selectFrom(a0, a1).fma(b1, c);
            c = place2.selectFrom(a0, a1).fma(b2, c);
            c = place3.selectFrom(a0, a1).fma(b3, c);
            c.intoArray(y, yStart + i * WIDTH);
        }
    }
}
