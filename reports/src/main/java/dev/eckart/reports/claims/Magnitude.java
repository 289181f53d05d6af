package dev.eckart.reports.claims;

import dev.eckart.reports.statistics.Interval;
import java.math.BigDecimal;

/**
 * The numbers that a printed number might have been: those of its sign and decade with as many decimals, the logarithm
 * of what they were rounded from uniform over the decade, as first digits of measured numbers are (Benford,
 * www.jstor.org/stable/984802). Of a zero, the decade begins at one unit of its last digit.
 *
 * @param negative whether they are below zero
 * @param exponent of ten, where the decade begins
 * @param decimals how many digits stand behind the point; negative where zeros before it say nothing
 */
record Magnitude(boolean negative, int exponent, int decimals) {

    /** The magnitude of a printed number. */
    static Magnitude of(String printed) {
        BigDecimal number = Interval.number(printed);
        int exponent = number.signum() == 0 ? -number.scale() : number.precision() - number.scale() - 1;
        return new Magnitude(number.signum() < 0, exponent, number.scale());
    }

    /** The chance that such a number meets an interval when it is printed. */
    double chance(Interval fitting) {
        double low = negative ? -fitting.high() : fitting.low();
        double high = negative ? -fitting.low() : fitting.high();
        double from = Math.max(StrictMath.floor(low / unit() + 0.5) - 0.5, least());
        double to = Math.min(StrictMath.floor(high / unit() + 0.5) + 0.5, 10 * least());
        return from < to ? StrictMath.log10(to / from) : 0;
    }

    /** In words: "numbers from 1 to 10 with 4 decimals". */
    String words() {
        String sign = negative ? "-" : "";
        return "numbers from " + sign + power(exponent) + " to " + sign + power(exponent + 1)
                + (decimals > 0 ? " with " + decimals + (decimals == 1 ? " decimal" : " decimals") : "");
    }

    /** The beginning of the decade, in units of the last digit. */
    private double least() {
        return power(exponent + decimals).doubleValue();
    }

    private double unit() {
        return power(-decimals).doubleValue();
    }

    private static BigDecimal power(int exponent) {
        return new BigDecimal(BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString());
    }
}
