package dev.eckart.linalg.kernel;

/**
 * The error function and its complement, by polynomials whose coefficients {@code coefficients.py} beside the tests'
 * reference data has computed. Pure functions.
 */
public final class ErrorFunction {

    /** From here on erfc is below half of the smallest number. */
    static final double VANISHED = 28;

    /** erf(x) / x − 1 in x², for |x| up to 1, lowest power first. */
    static final double[] NEAR = {
        0.12837916709551256,
        -0.37612638903183543,
        0.11283791670945006,
        -0.02686617064323777,
        0.0052239776071164225,
        -0.0008548325975389692,
        0.00012055294904839707,
        -1.492473690741966e-05,
        1.6447424703317362e-06,
        -1.6208483801871705e-07,
        1.3720064546777686e-08,
        -7.795898827002142e-10,
    };

    /** (1 + 2x) exp(x²) erfc(x) in (x − 4) / (x + 4), for x from 0.45 to 28: the constant, then the rest. */
    static final double FAR_0 = 1.2329951186255526;
    static final double[] FAR = {
        -0.13962111684056255,
        0.015379652102619098,
        0.06809705425469749,
        -0.10103906603625828,
        0.09373283499818684,
        -0.06633036581349587,
        0.037167515539911176,
        -0.016197734039638548,
        0.005031969959410359,
        -0.000757773439017777,
        -0.0001992566217694988,
        0.00015062245399856283,
        -2.4399309113143734e-05,
        -1.122462445098893e-05,
        5.70937204107749e-06,
        2.9938795233219766e-07,
        -8.235624390130805e-07,
        6.717226326433025e-08,
        1.06452649653259e-07,
        -1.2278425705830675e-08,
        -1.073184671014993e-08,
    };

    private ErrorFunction() { }

    /** 2/√π ∫ exp(−t²) dt from 0 to x, within 2 ulp; ±1 at ±∞; −0 and NaN stay. */
    public static double erf(double x) {
        double size = Math.abs(x);
        return size <= 1
                ? Math.fma(x, Exponentials.polynomial(NEAR, x * x), x)
                : Math.copySign(1 - far(size), x);
    }

    /** 1 − erf(x) within 2 ulp, also where that is small; 2 at −∞, +0 from 28 on, NaN stays. */
    public static double erfc(double x) {
        if (Math.abs(x) <= 0.5) {
            double rest = 1 - x;
            double lost = (1 - rest) - x;
            return rest + Math.fma(-x, Exponentials.polynomial(NEAR, x * x), lost);
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
        double varying = u * Exponentials.polynomial(FAR, u);
        double series = FAR_0 + varying;
        double quotient = series / divisor;
        double missing = Math.fma(-quotient, lost, (FAR_0 - series) + varying);
        double rest = (Math.fma(-quotient, divisor, series) + missing) / divisor;
        return Math.fma(e, quotient, e * rest);
    }
}
