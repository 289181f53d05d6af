package dev.eckart.reports.table;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.MetricWords;
import dev.eckart.reports.wording.SeedWords;
import dev.eckart.reports.wording.SettingsSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts runs of several variants side by side, those of the same seeds in one row. */
final class RunsBuilder {

    private record Shown(VariantResults variant, String metric, Digits digits) {}

    private final List<VariantResults> variants;
    private final SequencedMap<String, Metric> metrics;
    private final List<Run> rows;
    private final boolean together;
    private final Set<String> gaps = new LinkedHashSet<>();
    private final IdentityHashMap<VariantResults, Partners> partners = new IdentityHashMap<>();

    RunsBuilder(List<VariantResults> variants, SequencedMap<String, Metric> metrics, int first) {
        this.variants = variants;
        this.metrics = metrics;
        // The variant that draws from the most streams has a run for every row that is needed.
        this.rows = variants.stream()
                .map(VariantResults::runs)
                .filter(runs -> !runs.isEmpty())
                .max(Comparator.comparingInt(runs -> runs.getFirst().seeds().size() * 1_000_000 + runs.size()))
                .orElse(List.of())
                .stream()
                .limit(first)
                .toList();
        this.together = rows.stream().allMatch(run -> run.seeds().values().stream().distinct().count() == 1);
    }

    ResultTable table() {
        List<Shown> shown = shown();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.numbers(rows.stream().anyMatch(run -> run.fold().isPresent()) ? "seed, fold" : "seed"));
        shown.forEach(one -> columns.add(column(one)));
        List<VariantResults> trained = variants.stream().filter(this::tellsEpochs).toList();
        trained.forEach(variant -> columns.add(Column.numbers(label(variant, "epochs"))));
        List<Row> body = rows.stream().map(run -> row(run, shown, trained)).toList();
        return new ResultTable(caption(), columns, body, notes(!trained.isEmpty()));
    }

    private String label(VariantResults variant, String what) {
        return variants.size() == 1 ? what : variant.variant().label() + ": " + what;
    }

    /** Where every run is given the same epochs and keeps the last of them, its settings say it. */
    private boolean tellsEpochs(VariantResults variant) {
        List<Integer> told = rows.stream()
                .flatMap(row -> partner(variant, row).stream())
                .flatMap(run -> run.epochs().stream().boxed())
                .distinct()
                .toList();
        boolean chosen = SettingsSearch.keepsBest(variant.model()) || SettingsSearch.stopsEarly(variant.model());
        return told.size() > 1 || (told.size() == 1 && chosen);
    }

    private Cell epochs(Run row, VariantResults variant) {
        return partner(variant, row)
                .flatMap(run -> run.epochs().stream().boxed().findFirst())
                .<Cell>map(Cell.Count::new)
                .orElseGet(() -> new Cell.Missing("no epochs told"));
    }

    private List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        for (VariantResults variant : variants) {
            for (String metric : metrics.keySet()) {
                shown.add(new Shown(variant, metric, digits(variant, metric)));
            }
        }
        return shown;
    }

    private Digits digits(VariantResults variant, String metric) {
        return ColumnDigits.of(rows.stream()
                .flatMap(row -> partner(variant, row).flatMap(run -> Sample.value(run, metric)).stream())
                .map(value -> new Moments(value, 0))
                .toList());
    }

    private Column column(Shown shown) {
        Metric metric = metrics.get(shown.metric());
        String label = label(shown.variant(), shown.metric());
        Column column = metric == null ? Column.numbers(label) : Column.ranked(label, metric.direction());
        return column.about(Subject.of(shown.variant().variant(), shown.metric()));
    }

    private Row row(Run row, List<Shown> shown, List<VariantResults> trained) {
        List<Cell> cells = new ArrayList<>();
        String fold = row.fold().isPresent() ? ", " + row.fold().getAsInt() : "";
        cells.add(new Cell.Label((row.seeds().isEmpty() ? "–" : seedLabel(row)) + fold));
        shown.forEach(one -> cells.add(cell(row, one)));
        trained.forEach(variant -> cells.add(epochs(row, variant)));
        return new Row(cells);
    }

    /** Short where streams move together in every row. */
    private String seedLabel(Run row) {
        return together
                ? SeedWords.label(row.seeds())
                : row.seeds().entrySet().stream()
                        .map(stream -> stream.getKey() + " " + stream.getValue())
                        .collect(Collectors.joining(", "));
    }

    private Cell cell(Run row, Shown shown) {
        Optional<Run> run = partner(shown.variant(), row);
        Optional<Double> value = run.flatMap(partner -> Sample.value(partner, shown.metric()));
        if (value.isPresent()) {
            return new Cell.Value(value.get(), shown.digits(), false);
        }
        String reason = run.map(partner -> reason(partner, shown)).orElse("no run of this seed");
        gaps.add("–: " + shown.variant().variant().label() + ", " + run.map(SeedWords::of).orElse("") + ": " + reason
                + ".");
        return new Cell.Missing(reason);
    }

    private static String reason(Run run, Shown shown) {
        return switch (run.outcome()) {
            case Outcome.Diverged(_, String message) -> message;
            case Outcome.Failed(String message) -> message;
            case Outcome.Done _ -> "no " + shown.metric() + ": " + Sample.of(shown.variant(), shown.metric()).reason();
        };
    }

    private Optional<Run> partner(VariantResults variant, Run row) {
        return partners.computeIfAbsent(variant, missing -> new Partners(missing, rows)).of(row);
    }

    private String caption() {
        return variants.size() == 1 ? "Runs of " + variants.getFirst().variant().label() : "Runs";
    }

    private List<String> notes(boolean trained) {
        List<String> notes = new ArrayList<>();
        int all = variants.stream().mapToInt(variant -> variant.runs().size()).max().orElse(0);
        String first = rows.size() < all ? "The first " + rows.size() + " of " + all + " runs. " : "";
        notes.add(first + metrics.entrySet().stream()
                .map(metric -> metric.getKey() + ": " + MetricWords.of(metric.getValue()))
                .collect(Collectors.joining("; ", "", ".")));
        if (trained) {
            notes.add("epochs: those that have made the model.");
        }
        notes.addAll(gaps);
        return notes;
    }
}
