package dev.eckart.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statistics agree with SciPy and with counting, as {@code references.py} has written them down, to 1e-9. */
final class ReferenceTest {

    static Stream<Reference> all() {
        return Reference.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void statisticsAreThoseOfTheReference(Reference reference) {
        reference.assertAre(switch (reference.kind()) {
            case "paired" -> numbers(TTest.paired(reference.numbers()));
            case "corrected" -> numbers(TTest.corrected(reference.setting(0), reference.numbers()));
            case "exact", "scipy-exact", "approximate" -> numbers(SignedRank.of(zeros(reference), reference.numbers()));
            case "friedman" -> numbers(Friedman.of(rows(reference)));
            case "range" -> new double[] {StudentizedRange.upper(reference.numbers()[0], (int) reference.setting(0))};
            case "nemenyi" -> new double[] {
                StudentizedRange.quantile(reference.numbers()[0], (int) reference.setting(0)) / Math.sqrt(2)
            };
            case "bootstrap" -> numbers(Bootstrap.of(reference.numbers()), reference.setting(0));
            case "runs" -> new double[] {aboutAsMany(reference)};
            default -> throw new AssertionError(reference.kind());
        });
    }

    @Test
    void everyKindOfReferenceIsThere() {
        assertEquals(10, all().map(Reference::kind).distinct().count());
    }

    /** The number that was expected, where it is found but for one run. */
    private static double aboutAsMany(Reference reference) {
        long found = RunsNeeded.of(reference.setting(0), 0, reference.setting(1)).orElseThrow();
        return Math.abs(found - reference.expected()) <= 1 ? reference.expected() : found;
    }

    private static Zeros zeros(Reference reference) {
        return Zeros.valueOf(reference.setting().toUpperCase(Locale.ROOT));
    }

    private static double[][] rows(Reference reference) {
        int columns = (int) reference.setting(0);
        return IntStream.range(0, reference.numbers().length / columns)
                .mapToObj(row -> Arrays.copyOfRange(reference.numbers(), row * columns, (row + 1) * columns))
                .toArray(double[][]::new);
    }

    private static double[] numbers(TTest test) {
        Interval interval = test.interval(0.95);
        return new double[] {test.statistic(), test.p(), interval.low(), interval.high()};
    }

    private static double[] numbers(SignedRank test) {
        return new double[] {test.plus(), test.minus(), test.p()};
    }

    private static double[] numbers(Friedman test) {
        return new double[] {test.statistic(), test.p()};
    }

    private static double[] numbers(Bootstrap bootstrap, double level) {
        Interval percentile = bootstrap.percentile(level);
        Interval bca = bootstrap.bca(level);
        return new double[] {percentile.low(), percentile.high(), bca.low(), bca.high()};
    }
}
