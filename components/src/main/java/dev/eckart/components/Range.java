package dev.eckart.components;

import java.math.BigDecimal;

/**
 * The valid values of a number.
 *
 * @param low the lower bound, or negative infinity
 * @param lowIncluded whether the lower bound itself is valid
 * @param high the upper bound, or positive infinity
 * @param highIncluded whether the upper bound itself is valid
 */
public record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

    /** Every finite number. */
    public static final Range FINITE = new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY);

    /** A range whose upper bound is valid itself. */
    public Range(double low, boolean lowIncluded, double high) {
        this(low, lowIncluded, high, true);
    }

    /** Whether a value is finite and within the bounds. */
    public boolean contains(double value) {
        return Double.isFinite(value) && (lowIncluded ? value >= low : value > low)
                && (highIncluded ? value <= high : value < high);
    }

    /** The range in words, such as "at least 1" or "above 0 and at most 1". */
    @Override
    public String toString() {
        String above = (lowIncluded ? "at least " : "above ") + plain(low);
        String upTo = (highIncluded ? "at most " : "below ") + plain(high);
        if (Double.isInfinite(low)) {
            return Double.isInfinite(high) ? "a finite number" : upTo;
        }
        return Double.isInfinite(high) ? above : above + " and " + upTo;
    }

    private static String plain(double value) {
        return Double.isInfinite(value)
                ? Double.toString(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
