package dev.eckart.reports.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Slips made together, at most one of each aspect.
 *
 * @param slips in the order of their aspects, at least one
 */
record Hypothesis(List<Slip> slips) {

    Hypothesis {
        slips = List.copyOf(slips);
    }

    /** All hypotheses of so many slips, in the order of the slips: the first ones of the list first. */
    static List<Hypothesis> of(List<Slip> slips, int depth) {
        List<Hypothesis> all = new ArrayList<>();
        collect(slips, 0, depth, List.of(), all);
        return all;
    }

    private static void collect(List<Slip> slips, int from, int depth, List<Slip> made, List<Hypothesis> all) {
        if (made.size() == depth) {
            all.add(new Hypothesis(made));
            return;
        }
        for (int i = from; i < slips.size(); i++) {
            Slip slip = slips.get(i);
            if (made.stream().noneMatch(other -> other.aspect() == slip.aspect())) {
                List<Slip> more = new ArrayList<>(made);
                more.add(slip);
                collect(slips, i + 1, depth, more, all);
            }
        }
    }

    String words() {
        return slips.stream().map(Slip::words).collect(Collectors.joining(" + "));
    }

    /** What the experiment has otherwise, value as JSON by path; empty where it is the stated one. */
    SequencedMap<String, String> changes() {
        SequencedMap<String, String> changes = new LinkedHashMap<>();
        slips.forEach(slip -> {
            if (slip instanceof Slip.Changed changed) {
                changes.putAll(changed.changes());
            }
        });
        return changes;
    }

    Sampled statistic(Sampled stated) {
        return slips.stream()
                .filter(Slip.Counted.class::isInstance)
                .map(slip -> ((Slip.Counted) slip).statistic())
                .findFirst()
                .orElse(stated);
    }

    boolean leavesSigmaOut() {
        return has(Slip.WithoutSigma.class::isInstance);
    }

    /** What is printed of a value; NaN where nothing can be. */
    double told(double value, Target target) {
        double told = value;
        for (Slip slip : slips) {
            if (slip instanceof Slip.Told telling) {
                told = telling.telling().told(told, target);
            }
        }
        return told;
    }

    /** Whether all that is assumed is another convention. */
    boolean isConvention() {
        return slips.stream().allMatch(slip -> slip.aspect().isConvention());
    }

    private boolean has(Predicate<Slip> condition) {
        return slips.stream().anyMatch(condition);
    }
}
