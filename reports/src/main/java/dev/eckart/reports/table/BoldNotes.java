package dev.eckart.reports.table;

import dev.eckart.reports.statistics.Difference;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.RunsNeeded;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences that say what bold means, and how many runs would tell what these cannot. */
final class BoldNotes {

    private static final int EXAMINED = 20;
    private static final long MOST = 10_000;

    private BoldNotes() { }

    /** What bold means, with the tests that decide it; empty if nothing is bold. */
    static Optional<String> meaning(List<MetricColumn> columns) {
        if (columns.stream().noneMatch(MetricColumn::hasBest)) {
            return Optional.empty();
        }
        String tests = tests(columns.stream().filter(MetricColumn::hasBest).toList());
        return Optional.of("Bold: best mean, with all that print the same"
                + (tests.isEmpty() ? "." : " or cannot be told from it at 5 % (" + tests + ")."));
    }

    /** What more runs would tell, a sentence for each column where these are too few. */
    static List<String> tooFew(List<MetricColumn> columns) {
        List<String> notes = new ArrayList<>();
        String untested = columns.stream()
                .flatMap(BoldNotes::untested)
                .distinct()
                .collect(Collectors.groupingBy(Untested::reason, LinkedHashMap::new,
                        Collectors.mapping(Untested::label, Collectors.toList())))
                .entrySet()
                .stream()
                .map(alike -> Listing.some(alike.getValue()) + " (" + alike.getKey() + ")")
                .collect(Collectors.joining("; "));
        if (!untested.isEmpty()) {
            notes.add("Not bold, as nothing can tell whether it differs from the best: " + untested + ".");
        }
        List<MetricColumn> untold = columns.stream().filter(column -> !untold(column).isEmpty()).toList();
        for (MetricColumn column : untold) {
            String words = needed(column) + ".";
            notes.add(untold.size() == 1 ? sentence(words) : column.column().label() + ": " + words);
        }
        return notes;
    }

    /** The tests of columns, each with its label where they differ. */
    private static String tests(List<MetricColumn> columns) {
        List<MetricColumn> tested = columns.stream().filter(column -> !tests(column).isEmpty()).toList();
        List<String> distinct = tested.stream().map(BoldNotes::tests).distinct().toList();
        return distinct.size() < 2
                ? String.join("", distinct)
                : tested.stream()
                        .map(column -> column.column().label() + ": " + tests(column))
                        .collect(Collectors.joining("; "));
    }

    private record Untested(String label, String reason) {}

    private static Stream<Untested> untested(MetricColumn column) {
        return column.rivals().stream().flatMap(rival ->
                column.untested(rival).map(reason -> new Untested(label(column, rival), reason)).stream());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String tests(MetricColumn column) {
        return column.differences().flatMap(BoldNotes::tests).orElse("");
    }

    /** The tests of differences, and what they are corrected for; empty if there are none. */
    static Optional<String> tests(Differences differences) {
        List<String> tests = differences.all().values().stream()
                .filter(Difference.Tested.class::isInstance)
                .map(difference -> ((Difference.Tested) difference).design().test())
                .distinct()
                .toList();
        String corrected = differences.tests() == 1 ? ""
                : ", Holm-corrected over " + differences.tests() + " pairs";
        return tests.isEmpty() ? Optional.empty() : Optional.of(Listing.of(tests) + ", two-sided" + corrected);
    }

    private static String needed(MetricColumn column) {
        List<String> some = new ArrayList<>();
        List<String> never = new ArrayList<>();
        List<Integer> untold = untold(column);
        for (int rival : untold.subList(0, Math.min(EXAMINED, untold.size()))) {
            Optional<String> runs = needed(column, rival);
            runs.ifPresentOrElse(
                    words -> some.add(label(column, rival) + " (" + words + ")"),
                    () -> never.add(label(column, rival)));
        }
        String best = label(column, column.best().orElseThrow());
        String few = some.isEmpty() ? ""
                : "too few runs to tell " + Listing.some(some) + " from " + best + ", with a power of "
                        + Math.round(RunsNeeded.POWER * 100) + " % if the difference is as seen";
        String none = never.isEmpty() ? ""
                : "no number of runs would tell " + Listing.some(never) + " from " + best
                        + " if the difference is as seen" + overlapping(column);
        String more = untold.size() <= EXAMINED ? ""
                : untold.size() - EXAMINED + " more cannot be told from it either";
        return Stream.of(few, none, more).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** How many runs would tell a rival from the best; empty if none would. */
    private static Optional<String> needed(MetricColumn column, int rival) {
        Differences differences = column.differences().orElseThrow();
        Difference.Tested tested = tested(column, rival).orElseThrow();
        if (!tested.design().simple()) {
            return Optional.of("more seeds of each stream would do");
        }
        OptionalLong runs = RunsNeeded.of(
                tested.effect(), tested.design().ratio(), Differences.LEVEL / differences.tests());
        return runs.stream()
                .mapToObj(number -> (number > MOST ? "over " + MOST : "about " + round(number)) + " would do")
                .findFirst();
    }

    private static String overlapping(MetricColumn column) {
        return untold(column).stream().anyMatch(rival -> tested(column, rival).orElseThrow().design().overlapping())
                ? ", as training sets overlap"
                : "";
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
