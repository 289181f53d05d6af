package dev.eckart.reports.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An interval of numbers.
 *
 * @param low the lower end, perhaps infinite
 * @param lowIncluded whether the lower end belongs to it
 * @param high the upper end, perhaps infinite
 * @param highIncluded whether the upper end belongs to it
 */
public record Interval(double low, boolean lowIncluded, double high, boolean highIncluded) {

    private static final Pattern NUMBER =
            Pattern.compile("[-+\u2212]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][-+]?\\d{1,3})?");

    /** All numbers up to a bound, the bound included. */
    public static Interval atMost(double bound) {
        return new Interval(Double.NEGATIVE_INFINITY, false, bound, true);
    }

    /** The numbers from one to another, both included. */
    public static Interval closed(double low, double high) {
        return new Interval(low, true, high, true);
    }

    /**
     * What a printed number stands for: all numbers that are rounded to it, half a unit of its last digit around it. Of
     * the two ends, the one nearer to zero belongs to it: 15.2289 is [15.22885, 15.22895).
     *
     * @param digits a decimal number, with an exponent or without
     * @throws IllegalArgumentException if the text is no number
     */
    public static Interval printed(String digits) {
        BigDecimal number = number(digits);
        BigDecimal half = BigDecimal.valueOf(5, number.scale() + 1);
        boolean negative = number.signum() < 0;
        return new Interval(
                number.subtract(half).doubleValue(), !negative, number.add(half).doubleValue(), negative);
    }

    /**
     * The number itself.
     *
     * @throws IllegalArgumentException if the text is no number
     */
    public static BigDecimal number(String digits) {
        Optional<String> fault = fault(digits);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        return new BigDecimal(digits.strip().replace('\u2212', '-'));
    }

    /** What is wrong with a text that should be a number; empty if nothing is. */
    public static Optional<String> fault(String digits) {
        return NUMBER.matcher(digits.strip()).matches()
                ? Optional.empty()
                : Optional.of("found \"" + digits + "\", expected a number such as \"15.2289\"");
    }

    /** Whether a number lies in the interval. */
    public boolean contains(double value) {
        return !below(value) && !above(value);
    }

    /** Whether the whole interval lies below a number. */
    public boolean below(double value) {
        return value > high || (value == high && !highIncluded);
    }

    /** Whether the whole interval lies above a number. */
    public boolean above(double value) {
        return value < low || (value == low && !lowIncluded);
    }

    /** Whether two intervals have a number in common. */
    public boolean meets(Interval other) {
        return !disjointBelow(other) && !other.disjointBelow(this);
    }

    /** The number of the interval that is nearest to a value; the end itself even where it does not belong to it. */
    public double nearest(double value) {
        return Math.min(Math.max(value, low), high);
    }

    /** The end of the interval that is farthest from a value. */
    public double farthest(double value) {
        return Math.abs(value - low) > Math.abs(value - high) ? low : high;
    }

    private boolean disjointBelow(Interval other) {
        return high < other.low || (high == other.low && !(highIncluded && other.lowIncluded));
    }
}
