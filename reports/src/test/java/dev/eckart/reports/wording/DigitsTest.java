package dev.eckart.reports.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.reports.statistics.Moments;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitsTest {

    private static Digits column(Moments... cells) {
        return ColumnDigits.of(List.of(cells));
    }

    @Test
    void theSpreadDecidesTheDecimals() {
        Digits digits = column(new Moments(15.23104, 0.00371), new Moments(15.228833347803327, 0));
        assertEquals("15.2310", digits.text(15.23104));
        assertEquals("0.0037", digits.spread(0.00371));
        assertEquals("15.2288", digits.text(15.228833347803327));
    }

    @Test
    void noMoreThanSixDigitsOfTheLargestNumber() {
        Digits digits = column(new Moments(15.228833, 1.3e-10));
        assertEquals("15.2288", digits.text(15.228833));
        assertEquals("1.3e-10", digits.spread(1.3e-10));
    }

    @Test
    void numbersWithoutASpreadDropTrailingZeros() {
        assertEquals("0.69", column(new Moments(0.69, 0), new Moments(0.7, 0)).text(0.69));
        assertEquals("0.70", column(new Moments(0.69, 0), new Moments(0.7, 0)).text(0.7));
        assertEquals("3", column(new Moments(3, 0)).text(3));
    }

    @Test
    void aColumnOfTinyNumbersIsScientific() {
        Digits digits = column(new Moments(9.12e-5, 3.04e-5), new Moments(1.234e-4, 0));
        // Six significant digits of 1.234e-4 are four after the zeros: seven decimals, of which 9.12e-5 shows three.
        assertEquals("9.12e-5", digits.text(9.12e-5));
        assertEquals("1.234e-4", digits.text(1.234e-4));
    }

    @Test
    void aTinyNumberAmongLargeOnesIsScientificAlone() {
        Digits digits = column(new Moments(15.2288, 0), new Moments(9e-5, 0));
        assertEquals("9.0e-5", digits.text(9e-5));
    }

    @Test
    void aHeavyTailedRowStaysReadable() {
        Digits digits = column(new Moments(1e-8, 0), new Moments(9.12e-5, 0), new Moments(0.035, 0));
        assertEquals("1.0e-8", digits.text(1e-8));
        assertEquals("9.12e-5", digits.text(9.12e-5));
        assertEquals("0.0350000", digits.text(0.035));
    }

    @Test
    void significantDigitsDropZerosAndNeverSayMinusZero() {
        Digits digits = Digits.significant(6);
        assertEquals("0.67", digits.text(0.67));
        assertEquals("9e-5", digits.text(9e-5));
        assertEquals("120000", digits.text(120000));
        assertEquals("0", digits.text(-0.0));
        assertEquals("∞", digits.text(Double.POSITIVE_INFINITY));
        assertEquals("0.00", new Digits.Fixed(2).text(-0.0));
    }

    @Test
    void noNumbersNoDigits() {
        assertEquals("0", column().text(0));
    }
}
