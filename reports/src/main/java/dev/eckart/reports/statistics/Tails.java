package dev.eckart.reports.statistics;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Tail probabilities of standard distributions. The one class here that knows Commons Math, whose incomplete beta and
 * gamma functions and their relatives agree with SciPy's; they are computed without {@link Math}'s own functions, so
 * that they are the same bits everywhere. Thread-safe.
 */
final class Tails {

    private static final double SQRT_2 = Math.sqrt(2);

    private Tails() { }

    /**
     * The probability that Student's t is at least so far from 0, on either side.
     *
     * @param t any number; 0 of an infinite one
     * @param degrees of freedom, above 0
     */
    static double student(double t, double degrees) {
        return Double.isInfinite(t) ? 0 : Beta.regularizedBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    }

    /**
     * The value that Student's t exceeds, on either side, with a probability.
     *
     * @param probability above 0, up to 1
     */
    static double studentQuantile(double probability, double degrees) {
        return Bisection.falling(t -> student(t, degrees), probability);
    }

    /** The probability that chi-squared is at least x, which is not negative. */
    static double chiSquared(double x, int degrees) {
        return x == 0 ? 1 : Gamma.regularizedGammaQ(degrees / 2.0, x / 2);
    }

    /** The probability that a standard normal number is at least z. */
    static double normal(double z) {
        return Erf.erfc(z / SQRT_2) / 2;
    }

    /** The probability that a standard normal number is from one to another. */
    static double normal(double from, double to) {
        return Erf.erf(from / SQRT_2, to / SQRT_2) / 2;
    }

    /** The standard normal number that is exceeded with a probability; infinite of 0 and of 1. */
    static double normalQuantile(double probability) {
        return SQRT_2 * Erf.erfcInv(2 * probability);
    }
}
