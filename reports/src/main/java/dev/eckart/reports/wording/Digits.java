package dev.eckart.reports.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many digits of a number mean something. Numbers are rounded half to even from their exact binary value; infinity
 * is {@code ∞}.
 */
public sealed interface Digits {

    /** The number in these digits, with a point and an ASCII minus sign; never a negative zero. */
    String text(double value);

    /** A standard deviation in these digits. */
    default String spread(double sd) {
        return text(sd);
    }

    /** A mean in these digits: where it has a spread, in the form of that, because the digits below it mean nothing. */
    default String mean(double mean, double sd) {
        return text(mean);
    }

    /** At most so many significant digits, without trailing zeros; {@code 9.1e-5} where many zeros would lead. */
    static Digits significant(int count) {
        return new Significant(count);
    }

    /**
     * At most so many significant digits.
     *
     * @param count &ge; 1
     */
    record Significant(int count) implements Digits {
        @Override
        public String text(double value) {
            if (!Double.isFinite(value) || value == 0) {
                return special(value);
            }
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
            int exponent = exponent(rounded);
            return exponent < -4 || exponent > 8
                    ? scientific(value, count, true)
                    : plain(rounded.stripTrailingZeros());
        }
    }

    /**
     * The decimals of a column.
     *
     * @param decimals digits after the point, &ge; 0; numbers that would lose their second digit, or begin with four
     *     zeros after the point, are scientific
     */
    record Fixed(int decimals) implements Digits {

        private static final BigDecimal LARGE = new BigDecimal("1e9");

        @Override
        public String text(double value) {
            return shown(value, 2);
        }

        /** A spread of which a single digit can be seen is not scientific yet. */
        @Override
        public String spread(double sd) {
            return shown(sd, 1);
        }

        @Override
        public String mean(double mean, double sd) {
            boolean plain = Double.isFinite(mean) && sd > 0 && !spread(sd).contains("e")
                    && new BigDecimal(mean).abs().compareTo(LARGE) < 0;
            return plain ? plain(new BigDecimal(mean).setScale(decimals, RoundingMode.HALF_EVEN)) : text(mean);
        }

        private String shown(double value, int atLeast) {
            if (!Double.isFinite(value)) {
                return special(value);
            }
            BigDecimal exact = new BigDecimal(value);
            if (exact.abs().compareTo(LARGE) >= 0) {
                return scientific(value, 6, false);
            }
            BigDecimal fixed = exact.setScale(decimals, RoundingMode.HALF_EVEN);
            int seen = exponent(exact) + decimals + 1;
            boolean loses = fixed.compareTo(exact.round(new MathContext(atLeast, RoundingMode.HALF_EVEN))) != 0;
            boolean leads = exact.signum() != 0 && exponent(exact) < -4;
            return leads || (seen < atLeast && loses)
                    ? scientific(value, Math.clamp(seen, 2, 6), false)
                    : plain(fixed);
        }
    }

    /**
     * The digits of a column of tiny numbers: each is scientific, and shows what so many decimals would show of it.
     *
     * @param decimals digits after the point that mean something
     */
    record Tiny(int decimals) implements Digits {
        @Override
        public String text(double value) {
            if (!Double.isFinite(value) || value == 0) {
                return special(value);
            }
            int digits = decimals + exponent(new BigDecimal(value)) + 1;
            return scientific(value, Math.clamp(digits, 2, 6), false);
        }
    }

    /** The power of ten of a number's first digit. */
    static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static String special(double value) {
        return value == 0 ? "0" : value > 0 ? "∞" : "-∞";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 && number.scale() <= 0 ? "0" : number.toPlainString();
    }

    private static String scientific(double value, int digits, boolean shortest) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = exponent(rounded);
        BigDecimal mantissa = rounded.movePointLeft(exponent).setScale(digits - 1, RoundingMode.HALF_EVEN);
        return (shortest ? mantissa.stripTrailingZeros() : mantissa).toPlainString() + "e" + exponent;
    }
}
