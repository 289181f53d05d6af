package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link ErrorFunction} in vector lanes, in the manner of {@link VectorExponentials}. All branches are computed, and
 * each lane takes one.
 */
final class VectorErrorFunction {

    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

    private VectorErrorFunction() { }

    /** sizes ← |x| as far as it matters; squares ← −x², and lost ← what they lack. */
    static void squares(double[] x, double[] sizes, double[] squares, double[] lost, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector size = DoubleVector.fromArray(LANES, x, i).abs();
            DoubleVector held = size.blend(
                    ErrorFunction.VANISHED, size.compare(VectorOperators.GT, ErrorFunction.VANISHED));
            DoubleVector minus = held.mul(held).neg();
            held.fma(held, minus).neg().intoArray(lost, i);
            minus.intoArray(squares, i);
            held.intoArray(sizes, i);
        }
    }

    /** y ← erfc x for x from 0.45 on, given e^−x². */
    static void far(double[] x, double[] exponentials, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector held = DoubleVector.fromArray(LANES, x, i);
            DoubleVector one = DoubleVector.broadcast(LANES, 1);
            DoubleVector two = DoubleVector.broadcast(LANES, 2);
            DoubleVector divisor = held.fma(two, one);
            DoubleVector lost = held.fma(two, one.sub(divisor));
            DoubleVector u = held.sub(4).div(held.add(4));
            DoubleVector p = DoubleVector.broadcast(LANES, Polynomials.FAR_21);
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_20));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_19));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_18));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_17));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_16));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_15));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_14));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_13));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_12));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_11));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_10));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_9));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_8));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_7));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_6));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_5));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_4));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_3));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_2));
            p = p.fma(u, DoubleVector.broadcast(LANES, Polynomials.FAR_1));
            DoubleVector varying = u.mul(p);
            DoubleVector constant = DoubleVector.broadcast(LANES, ErrorFunction.FAR_0);
            DoubleVector series = constant.add(varying);
            DoubleVector quotient = series.div(divisor);
            DoubleVector minus = quotient.neg();
            DoubleVector missing = minus.fma(lost, constant.sub(series).add(varying));
            DoubleVector rest = minus.fma(divisor, series).add(missing).div(divisor);
            DoubleVector e = DoubleVector.fromArray(LANES, exponentials, i);
            e.fma(quotient, e.mul(rest)).intoArray(y, i);
        }
    }

    /** y ← NEAR(x²). */
    static void near(double[] x, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            DoubleVector square = given.mul(given);
            DoubleVector p = DoubleVector.broadcast(LANES, Polynomials.NEAR_11);
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_10));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_9));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_8));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_7));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_6));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_5));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_4));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_3));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_2));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_1));
            p = p.fma(square, DoubleVector.broadcast(LANES, Polynomials.NEAR_0));
            p.intoArray(y, i);
        }
    }

    /** y ← erf x, of both branches. */
    static void erf(double[] x, double[] near, double[] far, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            DoubleVector size = DoubleVector.broadcast(LANES, 1).sub(DoubleVector.fromArray(LANES, far, i));
            LongVector sign = given.reinterpretAsLongs().and(Long.MIN_VALUE);
            DoubleVector within = given.fma(DoubleVector.fromArray(LANES, near, i), given);
            size.reinterpretAsLongs().or(sign).reinterpretAsDoubles()
                    .blend(within, given.abs().compare(VectorOperators.LE, 1))
                    .intoArray(y, i);
        }
    }

    /** y ← erfc x, of both branches. */
    static void erfc(double[] x, double[] near, double[] far, double[] y, int count) {
        for (int i = 0; i < count; i += LANES.length()) {
            DoubleVector given = DoubleVector.fromArray(LANES, x, i);
            DoubleVector beyond = DoubleVector.fromArray(LANES, far, i);
            DoubleVector rest = DoubleVector.broadcast(LANES, 1).sub(given);
            DoubleVector lost = DoubleVector.broadcast(LANES, 1).sub(rest).sub(given);
            DoubleVector within = rest.add(given.neg().fma(DoubleVector.fromArray(LANES, near, i), lost));
            beyond.blend(DoubleVector.broadcast(LANES, 2).sub(beyond), given.lt(0))
                    .blend(within, given.abs().compare(VectorOperators.LE, 0.5))
                    .intoArray(y, i);
        }
    }
}
