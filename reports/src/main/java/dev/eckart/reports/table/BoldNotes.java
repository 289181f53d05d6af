package dev.eckart.reports.table;

import dev.eckart.reports.statistics.Difference;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.RunsNeeded;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences that say what bold means, and how many runs would tell what these cannot. */
final class BoldNotes {

    private static final int LISTED = 4;
    private static final long MOST = 10_000;

    private BoldNotes() { }

    /** What bold means, with the tests that decide it; empty if nothing is bold. */
    static Optional<String> meaning(List<MetricColumn> columns) {
        if (columns.stream().noneMatch(MetricColumn::hasBest)) {
            return Optional.empty();
        }
        String tests = byColumn(columns.stream().filter(MetricColumn::hasBest).toList(), BoldNotes::tests, "; ");
        return Optional.of("Bold: best mean, with all that print the same"
                + (tests.isEmpty() ? "." : " or cannot be told from it at 5 % (" + tests + ")."));
    }

    /** What more runs would tell. */
    static List<String> tooFew(List<MetricColumn> columns) {
        List<String> notes = new ArrayList<>();
        columns.stream().filter(column -> column.best().isPresent() && !column.hasBest()).findFirst().ifPresent(
                column -> notes.add("Nothing is bold where there is one run of a model: too few to tell by."));
        List<MetricColumn> untold = columns.stream().filter(column -> !untold(column).isEmpty()).toList();
        if (!untold.isEmpty()) {
            notes.add(sentence(byColumn(untold, BoldNotes::needed, "; ")) + " (" + Math.round(RunsNeeded.POWER * 100)
                    + " % power, if the differences are as seen).");
        }
        return notes;
    }

    /** What a function says of columns, each with its label where they are not all of one mind. */
    private static String byColumn(List<MetricColumn> columns, Function<MetricColumn, String> words, String between) {
        List<MetricColumn> some = columns.stream().filter(column -> !words.apply(column).isEmpty()).toList();
        List<String> distinct = some.stream().map(words).distinct().toList();
        return distinct.size() < 2
                ? String.join("", distinct)
                : some.stream()
                        .map(column -> column.column().label() + ": " + words.apply(column))
                        .collect(Collectors.joining(between));
    }

    private static String sentence(String words) {
        return words.startsWith("too few") ? "T" + words.substring(1) : words;
    }

    private static String tests(MetricColumn column) {
        Differences differences = column.differences().orElseThrow();
        List<String> tests = differences.all().values().stream()
                .filter(Difference.Tested.class::isInstance)
                .map(difference -> ((Difference.Tested) difference).design().test())
                .distinct()
                .toList();
        return tests.isEmpty() ? ""
                : Listing.of(tests) + ", two-sided"
                        + (differences.tests() == 1 ? ""
                                : ", Holm-corrected over " + differences.tests() + " pairs");
    }

    private static String needed(MetricColumn column) {
        List<Integer> untold = untold(column);
        List<String> rivals = new ArrayList<>();
        untold.stream().limit(LISTED).forEach(i -> rivals.add(label(column, i) + " (" + needed(column, i) + ")"));
        if (untold.size() > LISTED) {
            rivals.add(untold.size() - LISTED + (untold.size() == LISTED + 1 ? " other" : " others"));
        }
        return "too few runs to tell " + Listing.of(rivals) + " from " + label(column, column.best().orElseThrow());
    }

    private static String needed(MetricColumn column, int rival) {
        Differences differences = column.differences().orElseThrow();
        Difference.Tested tested = tested(column, rival).orElseThrow();
        if (!tested.design().simple()) {
            return "more seeds of each stream would do";
        }
        OptionalLong runs = RunsNeeded.of(
                tested.effect(), tested.design().ratio(), Differences.LEVEL / differences.tests());
        if (runs.isPresent()) {
            return runs.getAsLong() > MOST ? "over " + MOST + " would do" : "about " + round(runs.getAsLong()) + " would do";
        }
        return tested.design().overlapping() ? "no number would do: training sets overlap" : "no number would do";
    }

    /** Two digits are all that an estimate of this kind can have. */
    private static long round(long number) {
        long unit = 1;
        while (number / unit > 99) {
            unit *= 10;
        }
        return (number + unit / 2) / unit * unit;
    }

    /** The rivals that a test cannot tell from the best, though they print as something else. */
    private static List<Integer> untold(MetricColumn column) {
        return column.rivals().stream()
                .filter(i -> column.isBest(i) && !column.printsAsBest(i) && tested(column, i).isPresent())
                .toList();
    }

    private static Optional<Difference.Tested> tested(MetricColumn column, int rival) {
        return column.differences()
                .map(differences -> differences.between(column.best().orElseThrow(), rival))
                .filter(Difference.Tested.class::isInstance)
                .map(Difference.Tested.class::cast);
    }

    private static String label(MetricColumn column, int variant) {
        return column.variants().get(variant).variant().label();
    }
}
