package dev.eckart.experiments.json;

import java.math.BigDecimal;

/**
 * The canonical text of a double: the shortest digits that tell it from all other doubles, as {@link Double#toString}
 * defines them since JDK 19; plain from 1e-6 up to 1e15, else with an exponent. Whole numbers have no fraction, and
 * negative zero keeps its sign.
 */
final class CanonicalNumber {

    private static final double LEAST_PLAIN = 1e-6;
    private static final double MOST_PLAIN = 1e15;

    private CanonicalNumber() { }

    static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is no JSON number");
        }
        if (value == 0) {
            return Double.doubleToRawLongBits(value) == 0 ? "0" : "-0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= LEAST_PLAIN && size < MOST_PLAIN ? digits.toPlainString() : exponential(digits);
    }

    private static String exponential(BigDecimal digits) {
        String unscaled = digits.unscaledValue().abs().toString();
        int exponent = unscaled.length() - 1 - digits.scale();
        String fraction = unscaled.length() == 1 ? "" : "." + unscaled.substring(1);
        return (digits.signum() < 0 ? "-" : "") + unscaled.charAt(0) + fraction + "e" + exponent;
    }
}
