package dev.eckart.reports.wording;

import dev.eckart.reports.statistics.Moments;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The digits of a table's column: they follow from the spread. All numbers of a column get the same decimals: so many
 * that every standard deviation shows two digits, and every number without a spread six of its own, without trailing
 * zeros; but no more than give the column's largest number six digits. A column whose largest number is below 0.001 is
 * written with exponents.
 */
public final class ColumnDigits {

    private static final int SIGNIFICANT = 6;

    private ColumnDigits() { }

    /** The digits of a column of these means and spreads; a spread of 0 or NaN is none. */
    public static Digits of(List<Moments> column) {
        List<Moments> finite = column.stream().filter(cell -> Double.isFinite(cell.mean())).toList();
        double largest = finite.stream().mapToDouble(cell -> Math.abs(cell.mean())).max().orElse(0);
        int wanted = finite.stream().mapToInt(ColumnDigits::wanted).max().orElse(0);
        if (largest == 0) {
            return new Digits.Fixed(Math.max(0, wanted));
        }
        int most = SIGNIFICANT - 1 - Digits.exponent(new BigDecimal(largest));
        int decimals = Math.max(0, Math.min(wanted, most));
        return largest < 1e-3 ? new Digits.Tiny(decimals) : new Digits.Fixed(decimals);
    }

    private static int wanted(Moments cell) {
        if (cell.sd() > 0 && Double.isFinite(cell.sd())) {
            return 1 - Digits.exponent(new BigDecimal(cell.sd()).round(new MathContext(2)));
        }
        BigDecimal rounded = new BigDecimal(cell.mean()).round(new MathContext(SIGNIFICANT));
        return rounded.signum() == 0 ? 0 : rounded.stripTrailingZeros().scale();
    }
}
