package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Exponentials#exp(double)} in vector lanes, operation by operation; the elements that are left, one by one. */
final class VectorExp {

    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final double[] TAIL = Exponentials.TAIL;

    private VectorExp() { }

    static void run(double[] x, int xStart, double[] y, int yStart, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector held = DoubleVector.fromArray(LANES, x, xStart + i)
                    .max(Exponentials.LEAST)
                    .min(Exponentials.GREATEST);
            DoubleVector rounder = DoubleVector.broadcast(LANES, Exponentials.ROUNDER);
            DoubleVector n = held.fma(DoubleVector.broadcast(LANES, Exponentials.LOG2_E), rounder).sub(rounder);
            DoubleVector minus = n.neg();
            DoubleVector high = minus.fma(DoubleVector.broadcast(LANES, Exponentials.LN2_HIGH), held);
            DoubleVector rest = minus.fma(
                    DoubleVector.broadcast(LANES, Exponentials.LN2_LOW), DoubleVector.zero(LANES));
            DoubleVector r = high.add(rest);
            DoubleVector tail = r.mul(r).fma(polynomial(r), high.sub(r).add(rest));
            DoubleVector sum = r.add(1);
            DoubleVector value = sum.add(DoubleVector.broadcast(LANES, 1).sub(sum).add(r).add(tail));
            DoubleVector half = n.fma(DoubleVector.broadcast(LANES, 0.5), rounder).sub(rounder);
            value.mul(powerOfTwo(half)).mul(powerOfTwo(n.sub(half))).intoArray(y, yStart + i);
        }
        for (int i = whole; i < count; i++) {
            y[yStart + i] = Exponentials.exp(x[xStart + i]);
        }
    }

    private static DoubleVector polynomial(DoubleVector r) {
        DoubleVector p = DoubleVector.broadcast(LANES, TAIL[10]);
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[9]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[8]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[7]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[6]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[5]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[4]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[3]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[2]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[1]));
        p = p.fma(r, DoubleVector.broadcast(LANES, TAIL[0]));
        return p;
    }

    private static DoubleVector powerOfTwo(DoubleVector n) {
        LongVector bits = n.add(Exponentials.BIASED_ROUNDER).reinterpretAsLongs();
        return bits.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
    }
}
