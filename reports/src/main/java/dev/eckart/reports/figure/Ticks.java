package dev.eckart.reports.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Marks at 1, 2 and 5 times powers of ten. */
final class Ticks {

    private static final int MOST_DECADES = 8;
    private static final int FEW_DECADES = 2;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Ticks() { }

    /** The least 1-2-5 step that needs no more than so many steps for a span. */
    static double step(double span, int marks) {
        double rough = span / marks * (1 - 1e-9);
        double step = roundBelow(rough);
        return step >= rough ? step : roundAbove(rough);
    }

    static List<Tick> linear(double low, double high, double distance) {
        BigDecimal step = exact(distance);
        List<Tick> ticks = new ArrayList<>();
        long first = (long) StrictMath.ceil(low / step.doubleValue() - 1e-9);
        for (long i = first; i * step.doubleValue() <= high + 1e-9 * step.doubleValue(); i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(i));
            ticks.add(new Tick(value.doubleValue(), label(value)));
        }
        return ticks;
    }

    static List<Tick> logarithmic(double low, double high) {
        int first = exponent(low);
        int last = exponent(high);
        int every = Math.max(1, (last - first + MOST_DECADES - 1) / MOST_DECADES);
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent += every) {
            for (int digit : last - first > FEW_DECADES ? new int[] {1} : new int[] {1, 2, 5}) {
                BigDecimal value = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                if (value.doubleValue() >= low && value.doubleValue() <= high) {
                    ticks.add(new Tick(value.doubleValue(), label(value)));
                }
            }
        }
        return ticks;
    }

    /** The greatest of 1, 2, 5 times a power of ten that is not above a positive value. */
    static double roundBelow(double value) {
        int exponent = exponent(value);
        double round = power(1, exponent);
        for (int digit : new int[] {2, 5}) {
            round = power(digit, exponent) <= value ? power(digit, exponent) : round;
        }
        return round;
    }

    /** The least of 1, 2, 5 times a power of ten that is not below a positive value. */
    static double roundAbove(double value) {
        int exponent = exponent(value);
        double round = power(1, exponent + 1);
        for (int digit : new int[] {5, 2, 1}) {
            round = power(digit, exponent) >= value ? power(digit, exponent) : round;
        }
        return round;
    }

    /** A number as people write it on an axis, with a true minus sign. */
    static String label(BigDecimal value) {
        BigDecimal number = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int exponent = number.precision() - number.scale() - 1;
        if (number.signum() != 0 && (exponent < -3 || exponent > 5)) {
            BigDecimal mantissa = number.movePointLeft(exponent).stripTrailingZeros();
            String power = "10" + superscript(exponent);
            return (mantissa.compareTo(BigDecimal.ONE) == 0 ? power : mantissa.toPlainString() + "·" + power)
                    .replace('-', '−');
        }
        return number.toPlainString().replace('-', '−');
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static double power(int digit, int exponent) {
        return BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent).doubleValue();
    }

    private static BigDecimal exact(double step) {
        return new BigDecimal(step).round(new MathContext(3)).stripTrailingZeros();
    }

    private static int exponent(double value) {
        BigDecimal number = new BigDecimal(value).round(new MathContext(15));
        return number.precision() - number.scale() - 1;
    }
}
