package dev.eckart.reports.figure;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The scores of runs that can be drawn, and how many runs have none.
 *
 * @param label whose runs they are
 * @param values in the order of the runs
 * @param runs how many runs there are, however they ended
 * @param diverged how many of them diverged
 * @param failed how many of them failed
 */
record RunValues(String label, List<Double> values, int runs, int diverged, int failed) {

    /** What is beyond this has no place on an axis, and what is nearer to 0 than its inverse is 0 on any. */
    private static final double LARGEST = 1e150;

    private static final int NAMED = 4;

    RunValues {
        values = List.copyOf(values);
    }

    static RunValues of(String label, VariantResults variant, String metric) {
        Sample sample = Sample.of(variant, metric);
        List<Double> values = DoubleStream.of(sample.values())
                .filter(value -> Math.abs(value) <= LARGEST)
                .map(value -> Math.abs(value) < 1 / LARGEST ? 0 : value)
                .boxed()
                .toList();
        return new RunValues(label, values, sample.runs(), sample.diverged(), sample.failed());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Only of values. */
    Distribution distribution() {
        return Distribution.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The values that have a place on a scale. */
    RunValues on(AxisScale scale) {
        return scale == AxisScale.LINEAR ? this
                : new RunValues(label, values.stream().filter(value -> value > 0).toList(), runs, diverged, failed);
    }

    /** How many runs stand behind each of several, in words: {@code 8 runs each}. */
    static String counts(List<RunValues> all) {
        List<Integer> counts = all.stream().filter(some -> !some.isEmpty()).map(some -> some.values.size()).sorted()
                .toList();
        if (counts.isEmpty()) {
            return "no runs";
        }
        int least = counts.getFirst();
        int most = counts.getLast();
        String number = least == most ? Integer.toString(least) : least + " to " + most;
        return number + (most == 1 ? " run" : " runs") + (all.size() == 1 ? "" : " each");
    }

    /** What is not on the picture, as sentences; none if everything is. */
    static List<String> leftOut(List<RunValues> all, AxisScale scale) {
        List<String> parts = all.stream().flatMap(some -> some.lost().stream()).toList();
        List<String> sentences = new ArrayList<>();
        if (!parts.isEmpty()) {
            String more = parts.size() > NAMED ? "; and runs of " + (parts.size() - NAMED) + " more" : "";
            sentences.add("Left out: " + String.join("; ", parts.subList(0, Math.min(NAMED, parts.size()))) + more
                    + ".");
        }
        int unplaced = all.stream().mapToInt(some -> some.values.size() - some.on(scale).values.size()).sum();
        if (scale == AxisScale.LOG) {
            sentences.add("Logarithmic scale" + (unplaced == 0 ? "." : "; " + unplaced
                    + (unplaced == 1 ? " value of 0 and less is left out." : " values of 0 and less are left out.")));
        }
        return sentences;
    }

    private Stream<String> lostParts() {
        int unscored = runs - diverged - failed - values.size();
        return Stream.of(
                        diverged > 0 ? diverged + " diverged" : "",
                        failed > 0 ? failed + " failed" : "",
                        unscored > 0 ? unscored + " without a finite score" : "")
                .filter(words -> !words.isEmpty());
    }

    private List<String> lost() {
        List<String> parts = lostParts().toList();
        return parts.isEmpty() ? List.of()
                : List.of(label + " (" + Listing.of(parts) + " of " + runs + (runs == 1 ? " run)" : " runs)"));
    }
}
