package dev.eckart.linalg.kernel;

/**
 * The exponential function and what is made of it. Every operation is rounded once and in this order, so that vector
 * lanes give the same bits; the reduction by multiples of ln 2 is Cody and Waite's (1980). Pure functions.
 */
public final class Exponentials {

    /** Added and taken away again, it rounds to an integer; in between, the last bits are that integer. */
    static final double ROUNDER = 0x1.8p52;
    /** The same, and in between the last bits are the biased exponent. */
    static final double BIASED_ROUNDER = ROUNDER + 1023;
    static final double LOG2_E = 0x1.71547652b82fep0;
    /** 32 bits of ln 2, so that its products with exponents are exact, and the rest. */
    static final double LN2_HIGH = 0x1.62e42feep-1;
    static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Below and above, exponentials have vanished or overflowed. */
    static final double LEAST = -750;
    static final double GREATEST = 710;
    /** Below, exp(x) − 1 is −1. */
    static final double LEAST_MINUS_ONE = -40;
    /** From here on, tanh of half of it is 1. */
    static final double SATURATED = 44;
    /** 2^−n is nothing beside 1 from this n on. */
    static final double NEGLIGIBLE = -64;
    /** What is smaller is its own exp(x) − 1 and log(1 + x). */
    static final double TINY = 0x1p-54;

    private Exponentials() { }

    /** e^x within 1 ulp; +0 at −∞, ∞ from 709.79 on, NaN stays. */
    public static double exp(double x) {
        return exp(x, 0);
    }

    /** e^(x + low), where low is less than an ulp of x. */
    static double exp(double x, double low) {
        double held = x < LEAST ? LEAST : x > GREATEST ? GREATEST : x;
        double n = Math.fma(held, LOG2_E, ROUNDER) - ROUNDER;
        double high = Math.fma(-n, LN2_HIGH, held);
        double rest = Math.fma(-n, LN2_LOW, low);
        double r = high + rest;
        double tail = Math.fma(r * r, Polynomials.tail(r), (high - r) + rest);
        double sum = 1 + r;
        return scaled(sum + (((1 - sum) + r) + tail), n);
    }

    /** e^x − 1 within 1 ulp, also where that is small; −1 at −∞, ∞ from 709.79 on; −0 and NaN stay. */
    public static double expm1(double x) {
        double held = x < LEAST_MINUS_ONE ? LEAST_MINUS_ONE : x > GREATEST ? GREATEST : x;
        double n = Math.fma(held, LOG2_E, ROUNDER) - ROUNDER;
        double high = Math.fma(-n, LN2_HIGH, held);
        double rest = -n * LN2_LOW;
        double r = high + rest;
        double tail = Math.fma(r * r, Polynomials.tail(r), (high - r) + rest);
        double whole = 1 - powerOfTwo(Math.max(-n, NEGLIGIBLE));
        double sum = whole + r;
        double result = scaled(sum + (((whole - sum) + r) + tail), n);
        return Math.abs(x) < TINY ? x : result;
    }

    /** The hyperbolic tangent within 2 ulp; ±1 at ±∞; −0 and NaN stay. */
    public static double tanh(double x) {
        double e = expm1(Math.min(2 * Math.abs(x), SATURATED));
        double share = share(Math.min(e, 2), Math.max(e, 2));
        return Math.copySign(e < 2 ? share : 1 - share, x);
    }

    /** 1 / (1 + e^−x) within 2 ulp; 0 at −∞, 1 at ∞, NaN stays. */
    public static double sigmoid(double x) {
        double e = exp(-Math.abs(x));
        return x < 0 ? share(e, 1) : 1 - share(e, 1);
    }

    /** a / (a + b) for 0 ≤ a ≤ b, the sum's and the quotient's rounding errors put back. */
    private static double share(double a, double b) {
        double sum = b + a;
        double lost = (b - sum) + a;
        double inverse = 1 / sum;
        double rest = Math.fma(-inverse, lost, Math.fma(-inverse, sum, 1));
        double share = a * inverse;
        return Math.fma(share, rest, share);
    }

    /** x · 2^n, rounded once at most, for integers n from −2044 to 2046. */
    private static double scaled(double x, double n) {
        double half = Math.fma(n, 0.5, ROUNDER) - ROUNDER;
        return x * powerOfTwo(half) * powerOfTwo(n - half);
    }

    /** 2^n for integers n from −1022 to 1023. */
    private static double powerOfTwo(double n) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(n + BIASED_ROUNDER) << 52);
    }
}
