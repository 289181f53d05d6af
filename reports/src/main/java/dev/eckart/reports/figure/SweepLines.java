package dev.eckart.reports.figure;

import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.reports.statistics.Distribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A metric of variants along one axis of their sweep: a line for all that agree on the other axes. */
final class SweepLines {

    private final String axis;
    private final List<VariantResults> variants;
    private final List<RunValues> points;
    private final Across.Settings across;

    SweepLines(String metric, String axis, AxisScale scale, List<VariantResults> variants) {
        this.axis = axis;
        this.variants = variants.stream()
                .filter(variant -> variant.variant().value(axis).isPresent())
                .filter(variant -> !variant.notApplicable().containsKey(metric))
                .toList();
        this.points = this.variants.stream()
                .map(variant -> RunValues.of(variant.variant().label(), variant, metric))
                .toList();
        this.across = across(scale);
    }

    Across.Settings across() {
        return across;
    }

    /** The runs of each variant along the axis. */
    List<RunValues> points() {
        return points;
    }

    /** Whether the values of the setting are taken for words. */
    boolean equalSteps() {
        return across.numbers().isEmpty();
    }

    List<Line> lines() {
        SequencedMap<String, List<Integer>> byOthers = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            byOthers.computeIfAbsent(others(variants.get(i).variant()), missing -> new ArrayList<>()).add(i);
        }
        return byOthers.entrySet().stream().map(line -> line(line.getKey(), line.getValue())).toList();
    }

    private Line line(String label, List<Integer> places) {
        SortedMap<Integer, Distribution> seen = new TreeMap<>();
        SortedSet<Integer> lost = new TreeSet<>();
        int runs = 0;
        int missing = 0;
        for (int place : places) {
            RunValues values = points.get(place);
            int number = across.values().indexOf(value(variants.get(place)));
            runs = Math.max(runs, values.values().size());
            missing += values.runs() - values.values().size();
            if (values.isEmpty()) {
                lost.add(number);
            } else {
                seen.put(number, values.distribution());
            }
        }
        return new Line(label, runs, missing, seen, false, false, lost);
    }

    private String others(Variant variant) {
        SequencedMap<String, String> others = new LinkedHashMap<>(variant.swept());
        others.remove(axis);
        return new Variant(variant.model(), others).label();
    }

    private Across.Settings across(AxisScale scale) {
        List<String> values = SweptOrder.of(variants.stream().map(this::value).distinct().toList());
        List<Double> numbers = SweptOrder.numbers(values);
        boolean placed = numbers.stream().distinct().count() == values.size()
                && (scale == AxisScale.LINEAR || numbers.stream().allMatch(number -> number > 0));
        return new Across.Settings(
                Shown.last(axis), values.isEmpty() ? List.of("") : values, placed ? numbers : List.of(), scale);
    }

    private String value(VariantResults variant) {
        return variant.variant().value(axis).orElseThrow();
    }
}
