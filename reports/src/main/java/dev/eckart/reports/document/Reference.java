package dev.eckart.reports.document;

import dev.eckart.reports.wording.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value in prose is of: {@code iris.gd[rank=2].error.mean, 3 decimals}.
 *
 * @param experiment the experiment's name
 * @param model the model's name in it
 * @param point where in a sweep, as axis=value with commas between; may be empty
 * @param metric the metric's name
 * @param statistic what of the runs; may be left out where there is one run
 * @param count how many digits, where that is said
 * @param decimals whether these are digits behind the point; else significant ones
 */
record Reference(
        String experiment,
        String model,
        String point,
        String metric,
        Optional<String> statistic,
        Optional<Integer> count,
        boolean decimals) {

    /** What is expected, for people. */
    static final String FORM = "experiment.model.metric.statistic";

    private static final Pattern PATTERN = Pattern.compile("(?<experiment>[^.\\s\\[\\]{}\"<>,#%&$\\\\]+)"
            + "\\.(?<model>[A-Za-z][\\w-]*)(?:\\[(?<point>[^\\]{}\"<>#%&$\\\\]*)\\])?\\.(?<metric>[A-Za-z][\\w-]*)"
            + "(?:\\.(?<statistic>[A-Za-z][\\w-]*))?(?:\\s*,\\s*(?<count>\\d{1,2})\\s+(?<unit>decimal|digit)s?)?");

    /** Reads a reference; empty if it has another form. */
    static Optional<Reference> parse(String text) {
        Matcher found = PATTERN.matcher(text.strip());
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    private static Reference of(Matcher found) {
        return new Reference(
                found.group("experiment"),
                found.group("model"),
                Optional.ofNullable(found.group("point")).orElse(""),
                found.group("metric"),
                Optional.ofNullable(found.group("statistic")),
                Optional.ofNullable(found.group("count")).map(Integer::valueOf),
                "decimal".equals(found.group("unit")));
    }

    /** A number in the digits that are asked for; empty if none are, or it is not finite. */
    Optional<String> digits(double value) {
        return count.filter(_ -> Double.isFinite(value)).map(number -> decimals
                ? new BigDecimal(value).setScale(number, RoundingMode.HALF_EVEN).toPlainString()
                : Digits.significant(Math.max(1, number)).text(value));
    }
}
