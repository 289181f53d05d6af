package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Logarithms} in vector lanes, in the manner of {@link VectorExponentials}. */
final class VectorLogarithms {

    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

    private VectorLogarithms() { }

    /** y ← log x + correction, of finite numbers above 0. */
    static void log(double[] x, double[] corrections, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            VectorMask<Double> low = given.lt(Double.MIN_NORMAL);
            LongVector bits = given.blend(given.mul(Logarithms.LIFT), low).reinterpretAsLongs().add(Logarithms.TO_ONE);
            DoubleVector counted = DoubleVector.broadcast(LANES, Logarithms.COUNTED)
                    .blend(Logarithms.COUNTED + Logarithms.LIFTED, low);
            DoubleVector k = bits.lanewise(VectorOperators.LSHR, 52)
                    .or(Logarithms.COUNTER)
                    .reinterpretAsDoubles()
                    .sub(counted);
            DoubleVector f = bits.and(Logarithms.FRACTION).add(Logarithms.ROOT_HALF).reinterpretAsDoubles().sub(1);
            DoubleVector s = f.div(f.add(2));
            DoubleVector z = s.mul(s);
            DoubleVector p = DoubleVector.broadcast(LANES, Polynomials.RATIO_6);
            p = p.fma(z, DoubleVector.broadcast(LANES, Polynomials.RATIO_5));
            p = p.fma(z, DoubleVector.broadcast(LANES, Polynomials.RATIO_4));
            p = p.fma(z, DoubleVector.broadcast(LANES, Polynomials.RATIO_3));
            p = p.fma(z, DoubleVector.broadcast(LANES, Polynomials.RATIO_2));
            p = p.fma(z, DoubleVector.broadcast(LANES, Polynomials.RATIO_1));
            p = p.fma(z, DoubleVector.broadcast(LANES, Polynomials.RATIO_0));
            DoubleVector half = f.mul(0.5).mul(f);
            DoubleVector correction = DoubleVector.fromArray(LANES, corrections, i);
            DoubleVector least = k.fma(DoubleVector.broadcast(LANES, Exponentials.LN2_LOW), correction);
            DoubleVector rest = s.fma(z.fma(p, half), least);
            k.fma(DoubleVector.broadcast(LANES, Exponentials.LN2_HIGH), f.sub(half.sub(rest))).intoArray(y, i);
        }
    }

    /** sums ← 1 + x, and corrections ← what is lost by rounding, for the logarithm. */
    static void onePlus(double[] x, double[] sums, double[] corrections, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            DoubleVector sum = given.add(1);
            DoubleVector back = sum.sub(1);
            DoubleVector lost = DoubleVector.broadcast(LANES, 1).sub(sum.sub(back)).add(given.sub(back));
            lost.div(sum).intoArray(corrections, i);
            sum.intoArray(sums, i);
        }
    }

    /** y ← x where that is tiny, else the logarithm. */
    static void unlessTiny(double[] x, double[] logarithms, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            DoubleVector.fromArray(LANES, logarithms, i)
                    .blend(given, given.abs().lt(Exponentials.TINY))
                    .intoArray(y, i);
        }
    }

    /** y ← the logarithm; but −∞ where x is the pole, NaN below, and x where it is ∞ or NaN. */
    static void unlessSpecial(double[] x, double pole, double[] logarithms, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            VectorMask<Double> above = given.compare(VectorOperators.GT, pole);
            DoubleVector.broadcast(LANES, Double.NaN)
                    .blend(given, above)
                    .blend(Double.NEGATIVE_INFINITY, given.eq(pole))
                    .blend(DoubleVector.fromArray(LANES, logarithms, i), above.and(given.lt(Double.POSITIVE_INFINITY)))
                    .intoArray(y, i);
        }
    }

    /** y ← max(x, 0) + log(1 + e^−|x|), given the latter. */
    static void softplus(double[] x, double[] logarithms, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            given.blend(0, given.compare(VectorOperators.LE, 0))
                    .add(DoubleVector.fromArray(LANES, logarithms, i))
                    .intoArray(y, i);
        }
    }
}
