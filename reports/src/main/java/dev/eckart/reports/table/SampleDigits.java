package dev.eckart.reports.table;

import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import java.util.List;

/** The digits of one metric of several variants. */
public final class SampleDigits {

    private SampleDigits() { }

    /** Runs that all gave one number ask for no digits of their own where others show a spread. */
    public static Digits of(List<Sample> samples) {
        List<Sample> known = samples.stream().filter(sample -> !sample.isEmpty()).toList();
        boolean spread = known.stream().anyMatch(sample -> sample.moments().sd() > 0);
        return ColumnDigits.of(known.stream()
                .filter(sample -> !spread || sample.count() == 1 || sample.moments().sd() != 0)
                .map(Sample::moments)
                .toList());
    }
}
