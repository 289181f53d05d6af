package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Exponentials} in vector lanes, operation by operation, over tiles of {@link VectorFunctions}: counts are
 * multiples of the lanes. No method takes or gives a vector, because the JIT stops inlining ours after some thirty
 * operations, and then boxes.
 */
final class VectorExponentials {

    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

    private VectorExponentials() { }

    /** y ← e^(x + low). */
    static void exp(double[] x, int xStart, double[] low, double[] y, int yStart, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, xStart + i);
            DoubleVector notUnder = given.blend(Exponentials.LEAST, given.lt(Exponentials.LEAST));
            DoubleVector held = notUnder.blend(
                    Exponentials.GREATEST, notUnder.compare(VectorOperators.GT, Exponentials.GREATEST));
            DoubleVector rounder = DoubleVector.broadcast(LANES, Exponentials.ROUNDER);
            DoubleVector n = held.fma(DoubleVector.broadcast(LANES, Exponentials.LOG2_E), rounder).sub(rounder);
            DoubleVector high = n.fma(DoubleVector.broadcast(LANES, -Exponentials.LN2_HIGH), held);
            DoubleVector rest = n.fma(
                    DoubleVector.broadcast(LANES, -Exponentials.LN2_LOW), DoubleVector.fromArray(LANES, low, i));
            DoubleVector r = high.add(rest);
            DoubleVector p = DoubleVector.broadcast(LANES, Polynomials.TAIL_10);
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_9));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_8));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_7));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_6));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_5));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_4));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_3));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_2));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_1));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_0));
            DoubleVector tail = r.mul(r).fma(p, high.sub(r).add(rest));
            DoubleVector sum = r.add(1);
            DoubleVector value = sum.add(DoubleVector.broadcast(LANES, 1).sub(sum).add(r).add(tail));
            DoubleVector half = n.fma(DoubleVector.broadcast(LANES, 0.5), rounder).sub(rounder);
            LongVector first = half.add(Exponentials.BIASED_ROUNDER).reinterpretAsLongs();
            LongVector second = n.sub(half).add(Exponentials.BIASED_ROUNDER).reinterpretAsLongs();
            DoubleVector whole = value.mul(first.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles());
            whole.mul(second.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles()).intoArray(y, yStart + i);
        }
    }

    /** y ← e^x − 1. */
    static void expm1(double[] x, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            DoubleVector notUnder = given.blend(
                    Exponentials.LEAST_MINUS_ONE, given.lt(Exponentials.LEAST_MINUS_ONE));
            DoubleVector held = notUnder.blend(
                    Exponentials.GREATEST, notUnder.compare(VectorOperators.GT, Exponentials.GREATEST));
            DoubleVector rounder = DoubleVector.broadcast(LANES, Exponentials.ROUNDER);
            DoubleVector n = held.fma(DoubleVector.broadcast(LANES, Exponentials.LOG2_E), rounder).sub(rounder);
            DoubleVector high = n.fma(DoubleVector.broadcast(LANES, -Exponentials.LN2_HIGH), held);
            DoubleVector rest = n.mul(-Exponentials.LN2_LOW);
            DoubleVector r = high.add(rest);
            DoubleVector p = DoubleVector.broadcast(LANES, Polynomials.TAIL_10);
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_9));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_8));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_7));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_6));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_5));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_4));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_3));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_2));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_1));
            p = p.fma(r, DoubleVector.broadcast(LANES, Polynomials.TAIL_0));
            DoubleVector tail = r.mul(r).fma(p, high.sub(r).add(rest));
            DoubleVector minus = n.neg();
            DoubleVector places = minus.blend(Exponentials.NEGLIGIBLE, minus.lt(Exponentials.NEGLIGIBLE))
                    .add(Exponentials.BIASED_ROUNDER);
            DoubleVector power = places.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
            DoubleVector most = DoubleVector.broadcast(LANES, 1).sub(power);
            DoubleVector sum = most.add(r);
            DoubleVector value = sum.add(most.sub(sum).add(r).add(tail));
            DoubleVector half = n.fma(DoubleVector.broadcast(LANES, 0.5), rounder).sub(rounder);
            LongVector first = half.add(Exponentials.BIASED_ROUNDER).reinterpretAsLongs();
            LongVector second = n.sub(half).add(Exponentials.BIASED_ROUNDER).reinterpretAsLongs();
            DoubleVector whole = value.mul(first.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles());
            whole.mul(second.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles())
                    .blend(given, given.abs().lt(Exponentials.TINY))
                    .intoArray(y, i);
        }
    }

    /** y ← −|x|. */
    static void negatedSizes(double[] x, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector.fromArray(LANES, x, i).abs().neg().intoArray(y, i);
        }
    }

    /** y ← 2|x|, or where tanh is 1 from. */
    static void doubledSizes(double[] x, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector twice = DoubleVector.fromArray(LANES, x, i).abs().mul(2);
            twice.blend(Exponentials.SATURATED, twice.compare(VectorOperators.GT, Exponentials.SATURATED))
                    .intoArray(y, i);
        }
    }

    /** y ← a / (a + b) for the lesser and the greater of e and the number. */
    static void shares(double[] e, double number, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, e, i);
            DoubleVector other = DoubleVector.broadcast(LANES, number);
            VectorMask<Double> lesser = given.lt(other);
            DoubleVector a = other.blend(given, lesser);
            DoubleVector b = given.blend(other, lesser);
            DoubleVector sum = b.add(a);
            DoubleVector lost = b.sub(sum).add(a);
            DoubleVector one = DoubleVector.broadcast(LANES, 1);
            DoubleVector inverse = one.div(sum);
            DoubleVector minus = inverse.neg();
            DoubleVector rest = minus.fma(lost, minus.fma(sum, one));
            DoubleVector share = a.mul(inverse);
            share.fma(rest, share).intoArray(y, i);
        }
    }

    /** y ← tanh x, of e^(2|x|) − 1 and its share beside 2. */
    static void tanh(double[] x, double[] e, double[] shares, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector share = DoubleVector.fromArray(LANES, shares, i);
            VectorMask<Double> lesser = DoubleVector.fromArray(LANES, e, i).lt(2);
            DoubleVector size = DoubleVector.broadcast(LANES, 1).sub(share).blend(share, lesser);
            LongVector sign = DoubleVector.fromArray(LANES, x, i).reinterpretAsLongs().and(Long.MIN_VALUE);
            size.reinterpretAsLongs().or(sign).reinterpretAsDoubles().intoArray(y, i);
        }
    }

    /** y ← 1 / (1 + e^−x), of the share of e^−|x| beside 1. */
    static void sigmoid(double[] x, double[] shares, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector share = DoubleVector.fromArray(LANES, shares, i);
            DoubleVector.broadcast(LANES, 1).sub(share)
                    .blend(share, DoubleVector.fromArray(LANES, x, i).lt(0))
                    .intoArray(y, i);
        }
    }
}
