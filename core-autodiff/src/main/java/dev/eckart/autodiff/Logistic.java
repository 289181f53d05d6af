package dev.eckart.autodiff;

/** The logistic function and its integral, by exponentials that cannot overflow. */
final class Logistic {

    private Logistic() { }

    /** 1 / (1 + exp(−x)). */
    static double sigmoid(double x) {
        double e = StrictMath.exp(-Math.abs(x));
        return x < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    /** log(1 + exp(x)). */
    static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
