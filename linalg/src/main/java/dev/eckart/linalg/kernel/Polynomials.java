package dev.eckart.linalg.kernel;

/**
 * The polynomials that functions are made of, by Horner's rule: chains of fused multiply-adds from the highest power
 * down, written out, so that coefficients stand in the code. These are computed by {@code coefficients.py} beside the
 * tests' reference data.
 */
final class Polynomials {

    static final double TAIL_0 = 0.5;
    static final double TAIL_1 = 0.1666666666666667;
    static final double TAIL_2 = 0.04166666666666667;
    static final double TAIL_3 = 0.008333333333326084;
    static final double TAIL_4 = 0.0013888888888883711;
    static final double TAIL_5 = 0.0001984126987500228;
    static final double TAIL_6 = 2.480158732567746e-05;
    static final double TAIL_7 = 2.755725517000089e-06;
    static final double TAIL_8 = 2.755727347871858e-07;
    static final double TAIL_9 = 2.5105312729622103e-08;
    static final double TAIL_10 = 2.09147553258932e-09;

    static final double RATIO_0 = 0.666666666666667;
    static final double RATIO_1 = 0.3999999999989889;
    static final double RATIO_2 = 0.28571428626253836;
    static final double RATIO_3 = 0.22222211089379496;
    static final double RATIO_4 = 0.1818289243253687;
    static final double RATIO_5 = 0.15331611722055008;
    static final double RATIO_6 = 0.14617807153417325;

    static final double NEAR_0 = 0.12837916709551256;
    static final double NEAR_1 = -0.37612638903183543;
    static final double NEAR_2 = 0.11283791670945006;
    static final double NEAR_3 = -0.02686617064323777;
    static final double NEAR_4 = 0.0052239776071164225;
    static final double NEAR_5 = -0.0008548325975389692;
    static final double NEAR_6 = 0.00012055294904839707;
    static final double NEAR_7 = -1.492473690741966e-05;
    static final double NEAR_8 = 1.6447424703317362e-06;
    static final double NEAR_9 = -1.6208483801871705e-07;
    static final double NEAR_10 = 1.3720064546777686e-08;
    static final double NEAR_11 = -7.795898827002142e-10;

    static final double FAR_1 = -0.13962111684056255;
    static final double FAR_2 = 0.015379652102619098;
    static final double FAR_3 = 0.06809705425469749;
    static final double FAR_4 = -0.10103906603625828;
    static final double FAR_5 = 0.09373283499818684;
    static final double FAR_6 = -0.06633036581349587;
    static final double FAR_7 = 0.037167515539911176;
    static final double FAR_8 = -0.016197734039638548;
    static final double FAR_9 = 0.005031969959410359;
    static final double FAR_10 = -0.000757773439017777;
    static final double FAR_11 = -0.0001992566217694988;
    static final double FAR_12 = 0.00015062245399856283;
    static final double FAR_13 = -2.4399309113143734e-05;
    static final double FAR_14 = -1.122462445098893e-05;
    static final double FAR_15 = 5.70937204107749e-06;
    static final double FAR_16 = 2.9938795233219766e-07;
    static final double FAR_17 = -8.235624390130805e-07;
    static final double FAR_18 = 6.717226326433025e-08;
    static final double FAR_19 = 1.06452649653259e-07;
    static final double FAR_20 = -1.2278425705830675e-08;
    static final double FAR_21 = -1.073184671014993e-08;

    private Polynomials() { }

    /** (exp(r) − 1 − r) / r² for |r| up to half of ln 2. */
    static double tail(double x) {
        double sum = TAIL_10;
        sum = Math.fma(sum, x, TAIL_9);
        sum = Math.fma(sum, x, TAIL_8);
        sum = Math.fma(sum, x, TAIL_7);
        sum = Math.fma(sum, x, TAIL_6);
        sum = Math.fma(sum, x, TAIL_5);
        sum = Math.fma(sum, x, TAIL_4);
        sum = Math.fma(sum, x, TAIL_3);
        sum = Math.fma(sum, x, TAIL_2);
        sum = Math.fma(sum, x, TAIL_1);
        sum = Math.fma(sum, x, TAIL_0);
        return sum;
    }

    /** The R(z) / z of {@link Logarithms}, for z up to (3 − 2√2)². */
    static double ratio(double x) {
        double sum = RATIO_6;
        sum = Math.fma(sum, x, RATIO_5);
        sum = Math.fma(sum, x, RATIO_4);
        sum = Math.fma(sum, x, RATIO_3);
        sum = Math.fma(sum, x, RATIO_2);
        sum = Math.fma(sum, x, RATIO_1);
        sum = Math.fma(sum, x, RATIO_0);
        return sum;
    }

    /** erf(x) / x − 1 in x², for |x| up to 1. */
    static double near(double x) {
        double sum = NEAR_11;
        sum = Math.fma(sum, x, NEAR_10);
        sum = Math.fma(sum, x, NEAR_9);
        sum = Math.fma(sum, x, NEAR_8);
        sum = Math.fma(sum, x, NEAR_7);
        sum = Math.fma(sum, x, NEAR_6);
        sum = Math.fma(sum, x, NEAR_5);
        sum = Math.fma(sum, x, NEAR_4);
        sum = Math.fma(sum, x, NEAR_3);
        sum = Math.fma(sum, x, NEAR_2);
        sum = Math.fma(sum, x, NEAR_1);
        sum = Math.fma(sum, x, NEAR_0);
        return sum;
    }

    /** (1 + 2x) exp(x²) erfc(x), less its constant, over u = (x − 4) / (x + 4), for x from 0.45 to 28. */
    static double far(double x) {
        double sum = FAR_21;
        sum = Math.fma(sum, x, FAR_20);
        sum = Math.fma(sum, x, FAR_19);
        sum = Math.fma(sum, x, FAR_18);
        sum = Math.fma(sum, x, FAR_17);
        sum = Math.fma(sum, x, FAR_16);
        sum = Math.fma(sum, x, FAR_15);
        sum = Math.fma(sum, x, FAR_14);
        sum = Math.fma(sum, x, FAR_13);
        sum = Math.fma(sum, x, FAR_12);
        sum = Math.fma(sum, x, FAR_11);
        sum = Math.fma(sum, x, FAR_10);
        sum = Math.fma(sum, x, FAR_9);
        sum = Math.fma(sum, x, FAR_8);
        sum = Math.fma(sum, x, FAR_7);
        sum = Math.fma(sum, x, FAR_6);
        sum = Math.fma(sum, x, FAR_5);
        sum = Math.fma(sum, x, FAR_4);
        sum = Math.fma(sum, x, FAR_3);
        sum = Math.fma(sum, x, FAR_2);
        sum = Math.fma(sum, x, FAR_1);
        return sum;
    }
}
