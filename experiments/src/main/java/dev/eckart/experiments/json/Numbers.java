package dev.eckart.experiments.json;

import dev.eckart.components.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** Numerals as numbers, without losing anything on the way. */
final class Numbers {

    /** No whole number of ours has more digits. */
    private static final int LONG_DIGITS = 19;

    private Numbers() { }

    static boolean isReal(Class<?> type) {
        return type == double.class || type == Double.class;
    }

    static boolean isWhole(Class<?> type) {
        return isInt(type) || type == long.class || type == Long.class;
    }

    private static boolean isInt(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    /** The greatest whole number of a type, and of a negative one the greatest size. */
    static long most(Class<?> type) {
        return isInt(type) ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    /** What may stand there, in words. */
    static String expected(Class<?> type, Range range) {
        if (!isReal(type) && !isWhole(type)) {
            throw new IllegalStateException(type.getName() + " cannot stand in a file");
        }
        String noun = isReal(type) ? "a number" : "a whole number";
        if (range.low() == range.high()) {
            return CanonicalNumber.of(range.low());
        }
        return Double.isInfinite(range.low()) && Double.isInfinite(range.high()) ? noun : noun + ", " + range;
    }

    /**
     * A whole number; 1e3 and 2.0 are whole, too.
     *
     * @param type int or long
     * @return an Integer or a Long; empty, with an error, where it is none or out of range
     */
    static Optional<Object> whole(Json.Numeral numeral, Class<?> type, Range range, Diagnostics diagnostics) {
        boolean isInt = isInt(type);
        Optional<BigDecimal> exact = exact(numeral.literal());
        if (exact.isPresent() && exact.get().scale() <= 0 && digits(exact.get()) <= LONG_DIGITS + 1) {
            BigDecimal value = exact.get();
            BigDecimal most = BigDecimal.valueOf(most(type));
            if (value.abs().compareTo(most) > 0) {
                return diagnostics.wrong(numeral, "a whole number, at most " + most + " in size");
            }
            if (range.contains(value.doubleValue())) {
                return isInt ? Optional.of(value.intValueExact()) : Optional.of(value.longValueExact());
            }
        }
        return diagnostics.wrong(numeral, expected(type, range));
    }

    /**
     * A finite double.
     *
     * @return empty, with an error, where the numeral is too great or too small for a double, a whole number that is
     *     not exactly a double, or out of range
     */
    static Optional<Double> real(Json.Numeral numeral, Range range, Diagnostics diagnostics) {
        double value = Double.parseDouble(numeral.literal());
        if (Double.isInfinite(value)) {
            return diagnostics.wrong(numeral, "a number, at most " + Double.MAX_VALUE + " in size");
        }
        if (value == 0 && numeral.literal().matches("[^eE]*[1-9].*")) {
            return diagnostics.wrong(numeral, "0 or a number, at least " + Double.MIN_VALUE + " in size");
        }
        boolean whole = numeral.literal().matches("-?[0-9]+");
        if (whole && new BigDecimal(numeral.literal()).compareTo(new BigDecimal(value)) != 0) {
            return diagnostics.wrong(numeral, "a whole number that a double can hold; the nearest is "
                    + new BigDecimal(value).toPlainString());
        }
        return range.contains(value) ? Optional.of(value) : diagnostics.wrong(numeral, expected(double.class, range));
    }

    private static Optional<BigDecimal> exact(String literal) {
        try {
            return Optional.of(new BigDecimal(literal).stripTrailingZeros());
        } catch (NumberFormatException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static long digits(BigDecimal value) {
        return (long) value.precision() - value.scale();
    }
}
