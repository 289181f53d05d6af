package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;

/**
 * The range of several independent standard normal numbers: the studentized range with infinite degrees of freedom,
 * P(Q ≤ q) = k ∫ φ(z) (Φ(z) − Φ(z − q))<sup>k−1</sup> dz. The trapezoidal rule gives it to rounding, as the integrand
 * is smooth and dies off on either side.
 */
final class StudentizedRange {

    private static final double STEP = 1 / 16.0;
    private static final double FAR = 9;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    private StudentizedRange() { }

    /**
     * The probability that the range is at least q; to 10<sup>−14</sup>.
     *
     * @param q &ge; 0
     * @param count of the numbers, &ge; 2
     */
    static double upper(double q, int count) {
        int points = (int) ((2 * FAR) / STEP) + 1;
        double share = Sums.of(points, i -> {
            double z = i * STEP - FAR;
            return density(z) * power(Tails.normal(z - q, z), count - 1);
        });
        return Math.clamp(1 - count * STEP * share, 0, 1);
    }

    /** The range that is exceeded with a probability above 10<sup>−12</sup>. */
    static double quantile(double probability, int count) {
        return Bisection.falling(q -> upper(q, count), probability);
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
