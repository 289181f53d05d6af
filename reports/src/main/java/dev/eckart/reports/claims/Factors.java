package dev.eckart.reports.claims;

import dev.eckart.reports.wording.Digits;

/** How far apart two numbers are, in words. */
final class Factors {

    private static final Digits DIGITS = Digits.significant(2);
    private static final Digits FROM = Digits.significant(6);

    private Factors() { }

    /** {@code 40 × above}, or just {@code above} where there is no factor to speak of. */
    static String above(double printed, double value) {
        return value > 0 && printed > value ? DIGITS.text(printed / value) + " × above" : "above";
    }

    /** {@code , by a factor of 15}, or nothing where there is no factor to speak of. */
    static String below(double printed, double bound) {
        return printed > 0 && bound > printed ? ", by a factor of " + DIGITS.text(bound / printed) : "";
    }

    /**
     * {@code 15.2288 / 600 = 0.02538} with six digits and the given ones, where a whole number leads from one to
     * the other; else the second alone.
     */
    static String equation(double from, double to, Digits digits) {
        long divisor = whole(from / to);
        long multiplier = whole(to / from);
        if (divisor > 1) {
            return FROM.text(from) + " / " + divisor + " = " + digits.text(to);
        }
        return multiplier > 1
                ? FROM.text(from) + " × " + multiplier + " = " + digits.text(to)
                : digits.text(to) + " instead of " + FROM.text(from);
    }

    private static long whole(double ratio) {
        boolean isWhole = Double.isFinite(ratio) && ratio < 1e9 && Math.abs(ratio - Math.rint(ratio)) <= 1e-9 * ratio;
        return isWhole ? Math.round(ratio) : 0;
    }
}
