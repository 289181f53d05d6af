package dev.eckart.reports.claims;

import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.wording.Digits;

/** What was measured, in one line. */
final class Measured {

    private Measured() { }

    /** Median and central 95 %; the median alone where the three print the same. */
    static String words(Distribution seen, Digits digits) {
        String median = digits.text(seen.median());
        String low = digits.text(seen.quantile(SamplingDistribution.TAIL));
        String high = digits.text(seen.quantile(1 - SamplingDistribution.TAIL));
        return low.equals(median) && high.equals(median) ? median : median + " (" + low + " to " + high + ")";
    }

    /** A share in per cent. */
    static String percent(double share) {
        return Digits.significant(2).text(100 * share) + " %";
    }
}
