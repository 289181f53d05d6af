package dev.eckart.linalg.kernel;

/** The error function and its complement. Pure functions. */
public final class ErrorFunction {

    /** From here on erfc is below half of the smallest number. */
    static final double VANISHED = 28;

    /** (1 + 2x) exp(x²) erfc(x) in (x − 4) / (x + 4), for x from 0.45 to 28: the constant. */
    static final double FAR_0 = 1.2329951186255526;

    private ErrorFunction() { }

    /** 2/√π ∫ exp(−t²) dt from 0 to x, within 2 ulp; ±1 at ±∞; −0 and NaN stay. */
    public static double erf(double x) {
        double size = Math.abs(x);
        return size <= 1
                ? Math.fma(x, Polynomials.near(x * x), x)
                : Math.copySign(1 - far(size), x);
    }

    /** 1 − erf(x) within 2 ulp, also where that is small; 2 at −∞, +0 from 28 on, NaN stays. */
    public static double erfc(double x) {
        if (Math.abs(x) <= 0.5) {
            double rest = 1 - x;
            double lost = (1 - rest) - x;
            return rest + Math.fma(-x, Polynomials.near(x * x), lost);
        }
        return x < 0 ? 2 - far(-x) : far(x);
    }

    /** erfc from 0.45 on. Rounding errors of the square and of the quotient are put back. */
    private static double far(double x) {
        double held = Math.min(x, VANISHED);
        double square = held * held;
        double e = Exponentials.exp(-square, -Math.fma(held, held, -square));
        double divisor = Math.fma(2, held, 1);
        double lost = Math.fma(2, held, 1 - divisor);
        double u = (held - 4) / (held + 4);
        double varying = u * Polynomials.far(u);
        double series = FAR_0 + varying;
        double quotient = series / divisor;
        double missing = Math.fma(-quotient, lost, (FAR_0 - series) + varying);
        double rest = (Math.fma(-quotient, divisor, series) + missing) / divisor;
        return Math.fma(e, quotient, e * rest);
    }
}
