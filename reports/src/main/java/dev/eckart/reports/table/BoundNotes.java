package dev.eckart.reports.table;

import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The sentences that hold results against what nothing can beat. */
final class BoundNotes {

    private static final int LISTED = 4;

    private BoundNotes() { }

    static List<String> of(List<MetricColumn> columns) {
        List<String> notes = new ArrayList<>();
        boolean several = columns.stream().filter(column -> !byBound(column).isEmpty()).count() > 1;
        for (MetricColumn column : columns) {
            byBound(column).forEach((bound, variants) ->
                    notes.add((several ? column.column().label() + ": no" : "No") + note(column, bound, variants)));
        }
        return notes;
    }

    private static SequencedMap<Bound, List<Integer>> byBound(MetricColumn column) {
        SequencedMap<Bound, List<Integer>> byBound = new LinkedHashMap<>();
        for (int i = 0; i < column.variants().size(); i++) {
            Bound bound = column.variants().get(i).bounds().get(column.name());
            if (bound != null && !column.sample(i).isEmpty()) {
                Bound first = byBound.keySet().stream().filter(other -> same(bound, other)).findFirst().orElse(bound);
                byBound.computeIfAbsent(first, missing -> new ArrayList<>()).add(i);
            }
        }
        return byBound;
    }

    /** Whether two models' bounds are one, but for the rounding on the way to it. */
    private static boolean same(Bound bound, Bound other) {
        return bound.reason().equals(other.reason()) && other.isReachedBy(bound.value());
    }

    private static String note(MetricColumn column, Bound bound, List<Integer> variants) {
        List<String> reach = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int i : variants) {
            Distribution seen = column.sample(i).distribution();
            String label = column.variants().get(i).variant().label();
            if (bound.isBeatenBy(seen.least())) {
                below.add("; " + label + " is below it, so that one of the two is wrong");
            } else if (bound.isReachedBy(seen.greatest())) {
                reach.add(label);
            } else {
                above.add("; " + label + " ends " + gap(seen, bound, column.digits()) + " above it");
            }
        }
        return " result can be below " + column.digits().text(bound.value()) + " (" + bound.reason() + ")"
                + (reach.isEmpty() ? "" : "; " + Listing.some(reach))
                + (reach.isEmpty() ? "" : reach.size() == 1 ? " reaches it" : " reach it")
                + String.join("", below) + first(above) + ".";
    }

    /** All of a few, the first of many. */
    private static String first(List<String> ends) {
        return ends.size() <= LISTED + 1
                ? String.join("", ends)
                : String.join("", ends.subList(0, LISTED)) + "; " + (ends.size() - LISTED) + " others end above it";
    }

    private static String gap(Distribution seen, Bound bound, Digits digits) {
        double gap = seen.least() - bound.value();
        String least = digits.text(bound.isReachedBy(seen.least()) ? 0 : gap);
        return seen.count() == 1 ? least : least + " to " + digits.text(seen.greatest() - bound.value());
    }
}
