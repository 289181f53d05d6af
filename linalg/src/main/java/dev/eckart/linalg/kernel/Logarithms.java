package dev.eckart.linalg.kernel;

/**
 * The natural logarithm and what is made of it. With s = f / (2 + f), log(1 + f) is 2s + s · R(s²), as in Sun's
 * fdlibm. Pure functions.
 */
public final class Logarithms {

    /** Numbers below the smallest normal one are read this many binary places higher. */
    static final double LIFT = 0x1p54;
    static final double LIFTED = 54;
    /** The bits of √½, where the range of the mantissa begins, and what is from there to those of 1. */
    static final long ROOT_HALF = 0x3fe6a09e667f3bcdL;
    static final long TO_ONE = 0x3ff0000000000000L - ROOT_HALF;
    static final long FRACTION = 0x000fffffffffffffL;
    /** The bits of 2^52: an exponent put behind them is that many more, as a number. */
    static final long COUNTER = 0x4330000000000000L;
    static final double COUNTED = 0x1p52 + 1023;

    private Logarithms() { }

    /** The natural logarithm within 1 ulp; −∞ at ±0, NaN below, ∞ at ∞, NaN stays. */
    public static double log(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        return x < Double.MIN_NORMAL ? log(x * LIFT, LIFTED, 0) : log(x, 0, 0);
    }

    /** log(1 + x) within 1 ulp, also where that is small; −∞ at −1, NaN below, ∞ at ∞; −0 and NaN stay. */
    public static double log1p(double x) {
        if (!(x > -1 && x < Double.POSITIVE_INFINITY)) {
            return x == -1 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        double sum = 1 + x;
        double back = sum - 1;
        double lost = (1 - (sum - back)) + (x - back);
        return Math.abs(x) < Exponentials.TINY ? x : log(sum, 0, lost / sum);
    }

    /** log(1 + e^x) within 2 ulp; 0 at −∞, ∞ at ∞, NaN stays. */
    public static double softplus(double x) {
        return Math.max(x, 0) + log1p(Exponentials.exp(-Math.abs(x)));
    }

    /** log(x · 2^−lifted) + correction, of a normal x. */
    private static double log(double x, double lifted, double correction) {
        long bits = Double.doubleToRawLongBits(x) + TO_ONE;
        double k = Double.longBitsToDouble((bits >>> 52) | COUNTER) - (COUNTED + lifted);
        double f = Double.longBitsToDouble((bits & FRACTION) + ROOT_HALF) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double half = 0.5 * f * f;
        double low = Math.fma(k, Exponentials.LN2_LOW, correction);
        double rest = Math.fma(s, Math.fma(z, Polynomials.ratio(z), half), low);
        return Math.fma(k, Exponentials.LN2_HIGH, f - (half - rest));
    }
}
