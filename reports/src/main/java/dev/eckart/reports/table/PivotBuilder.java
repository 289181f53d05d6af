package dev.eckart.reports.table;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Pairings;
import dev.eckart.reports.wording.MetricWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts variants into rows and columns by what they have on each axis. */
final class PivotBuilder {

    /** What stands for the value of an axis that a model is not moved by. */
    private static final String NONE = "–";

    private final String name;
    private final Metric metric;
    private final List<VariantResults> variants;
    private final MetricColumn cells;

    PivotBuilder(String name, Metric metric, List<VariantResults> variants) {
        this.name = name;
        this.metric = metric;
        this.variants = variants;
        this.cells = new MetricColumn(name, MetricWords.of(metric), metric, new Pairings(variants));
    }

    ResultTable table(List<String> rows, String across) {
        List<String> down = down(rows, across);
        SequencedMap<List<String>, Map<String, Integer>> places = places(down, across);
        List<String> values = variants.stream()
                .map(variant -> value(variant, across))
                .distinct()
                .sorted(Comparator.comparing(NONE::equals))
                .toList();
        List<Column> columns = new ArrayList<>();
        down.forEach(axis -> columns.add(Column.names(last(axis))));
        if (down.isEmpty()) {
            columns.add(Column.names(""));
        }
        values.forEach(value -> columns.add(Column.ranked(heading(across, value), metric.direction())
                .about(Subject.of(name))));
        List<Row> body = new ArrayList<>();
        inOrder(places.sequencedKeySet(), down).forEach(row ->
                body.add(row(row, values, places.getOrDefault(row, Map.of()))));
        List<String> notes = new ArrayList<>(SummaryNotes.of(List.of(cells)));
        notes.addAll(SweepNotes.of(List.of(cells)));
        return new ResultTable(MetricWords.of(metric) + " by " + last(across), columns, body, notes);
    }

    private Row row(List<String> row, List<String> values, Map<String, Integer> places) {
        List<String> labels = row.isEmpty() ? List.of(name) : row;
        Stream<Subject> subjects = values.stream().map(value -> Optional.ofNullable(places.get(value))
                .map(place -> Subject.of(variants.get(place).variant()))
                .orElse(Subject.NONE));
        return new Row(
                Stream.concat(labels.stream().map(Cell.Label::new), values.stream().map(value -> cell(places, value)))
                        .toList(),
                Subject.NONE,
                Stream.concat(labels.stream().map(_ -> Subject.NONE), subjects).toList());
    }

    /** Rows by the first axis, those of one value by the second …; values in the order in which they are swept. */
    private List<List<String>> inOrder(Set<List<String>> rows, List<String> down) {
        Comparator<List<String>> order = Comparator.comparingInt(List::size);
        for (int axis = 0; axis < down.size(); axis++) {
            int place = axis;
            Map<String, Integer> places = new HashMap<>();
            rows.forEach(row -> places.putIfAbsent(row.get(place), places.size()));
            order = order.thenComparing(row -> places.get(row.get(place)));
        }
        return rows.stream().sorted(order).toList();
    }

    /** The axes of the rows: the named ones, then those that move besides. */
    private List<String> down(List<String> rows, String across) {
        Set<String> down = new LinkedHashSet<>(rows);
        Set<String> axes = new LinkedHashSet<>(List.of(PivotTable.MODEL));
        variants.forEach(variant -> axes.addAll(variant.variant().swept().keySet()));
        axes.stream()
                .filter(axis -> variants.stream().map(variant -> value(variant, axis)).distinct().count() > 1)
                .forEach(down::add);
        down.remove(across);
        return List.copyOf(down);
    }

    private SequencedMap<List<String>, Map<String, Integer>> places(List<String> down, String across) {
        SequencedMap<List<String>, Map<String, Integer>> places = new LinkedHashMap<>();
        IntStream.range(0, variants.size()).forEach(i -> {
            List<String> row = down.stream().map(axis -> value(variants.get(i), axis)).toList();
            places.computeIfAbsent(row, missing -> new LinkedHashMap<>()).put(value(variants.get(i), across), i);
        });
        return places;
    }

    private Cell cell(Map<String, Integer> byValue, String value) {
        Integer variant = byValue.get(value);
        return variant == null ? new Cell.Missing("not in the sweep") : cells.cell(variant);
    }

    private static String value(VariantResults variant, String axis) {
        return axis.equals(PivotTable.MODEL)
                ? variant.variant().model()
                : variant.variant().value(axis).orElse(NONE);
    }

    private static String heading(String axis, String value) {
        return axis.equals(PivotTable.MODEL) || value.equals(NONE) ? value : last(axis) + " " + value;
    }

    private static String last(String axis) {
        return axis.substring(axis.lastIndexOf('.') + 1);
    }
}
