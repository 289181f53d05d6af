package dev.eckart.autodiff;

/**
 * The error function and its complement, within 1e-15 of their value, relatively, where that is a normal number: sums
 * of Chebyshev polynomials (of the first kind, by Clenshaw's recurrence, doi:10.1090/S0025-5718-1955-0071856-0), whose
 * coefficients {@code erf.py} beside the tests' reference data has computed.
 */
final class ErrorFunction {

    /** Of erf(x) / x in 2x² − 1, for |x| up to 1. */
    private static final double[] NEAR = {
        0.9754769393826541,
        -0.14226120510371365,
        0.010035582187599796,
        -0.0005768764699767485,
        2.741993125219606e-05,
        -1.1043175507344507e-06,
        3.8488755420345036e-08,
        -1.1808582533875466e-09,
        3.2334215826050907e-11,
        -7.991015947004549e-13,
        1.7990725113961456e-14,
        -3.718635487818693e-16,
    };

    /** Of (1 + 2x) exp(x²) erfc(x) in (x − 4) / (x + 4), for x from 0 on. */
    private static final double[] FAR = {
        1.1774832005374487,
        -0.007260796620301901,
        -0.081265123236185,
        0.06009212804122225,
        -0.02875393558027666,
        0.01059566336347286,
        -0.003136927294554264,
        0.0007456494372536184,
        -0.0001369696503010054,
        1.7183861600300937e-05,
        -7.158364623450346e-07,
        -2.4261399442449534e-07,
        5.5765709395703566e-08,
        -2.1057869513809494e-09,
        -1.1717889351884957e-09,
        1.9098355172456688e-10,
        1.408871764208813e-11,
        -6.901108320480815e-12,
        9.167958364111294e-14,
        2.1454508286554553e-13,
        -1.4716575027010623e-14,
        -6.668675118770408e-15,
        7.504598509880083e-16,
        2.22009300666632e-16,
        -3.1704898956330886e-17,
    };

    /** From here on erfc is below half of the smallest number. */
    private static final double VANISHED = 28;

    private ErrorFunction() { }

    /** 2/√π ∫ exp(−t²) dt from 0 to x; ±1 at ±infinity, and NaN stays. */
    static double erf(double x) {
        if (Math.abs(x) <= 1) {
            return near(x);
        }
        return x < 0 ? far(-x) - 1 : 1 - far(x);
    }

    /** 1 − erf(x), also where that is small. */
    static double erfc(double x) {
        if (Math.abs(x) <= 0.5) {
            return 1 - near(x);
        }
        return x < 0 ? 2 - far(-x) : far(x);
    }

    private static double near(double x) {
        return x * sum(NEAR, 2 * x * x - 1);
    }

    /** The square's rounding error is as large as x² times that of the result, so it is put back. */
    private static double far(double x) {
        if (x >= VANISHED) {
            return 0;
        }
        double square = x * x;
        double lost = Math.fma(x, x, -square);
        double scaled = sum(FAR, (x - 4) / (x + 4)) / (1 + 2 * x);
        return StrictMath.exp(-square) * (scaled - scaled * lost);
    }

    private static double sum(double[] coefficients, double u) {
        double next = 0;
        double afterNext = 0;
        for (int j = coefficients.length - 1; j > 0; j--) {
            double here = 2 * u * next - afterNext + coefficients[j];
            afterNext = next;
            next = here;
        }
        return u * next - afterNext + coefficients[0];
    }
}
