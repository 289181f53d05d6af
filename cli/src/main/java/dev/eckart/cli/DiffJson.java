package dev.eckart.cli;

import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.reports.changes.Changes;
import dev.eckart.reports.changes.Side;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What differs between two sides, for programs. What is not there, or not known, has no key; {@code notes} say why. */
final class DiffJson {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** As the columns of {@link Changes#results}. */
    private static final List<String> OF_RESULTS = List.of(
            "model", "metric", BEFORE, AFTER, "difference", "from", "to", "p", "better", "equal", "worse");

    private DiffJson() { }

    static SequencedMap<String, Object> of(Side before, Side after) {
        ResultTable results = Changes.results(before, after);
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put(BEFORE, before.name());
        json.put(AFTER, after.name());
        json.put("settings", Changes.settings(before, after).rows().stream().map(DiffJson::setting).toList());
        json.put("results", results.rows().stream().map(DiffJson::result).toList());
        json.put("notes", results.footnotes());
        return json;
    }

    private static SequencedMap<String, Object> setting(Row row) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("path", value(row.cells().getFirst()));
        json.put(BEFORE, parsed(row.cells().get(1)));
        json.put(AFTER, parsed(row.cells().getLast()));
        return json;
    }

    private static Optional<Object> parsed(Cell cell) {
        return value(cell).map(String::valueOf).map(text -> OptionValue.parse(text, new Origin.Option(text)));
    }

    private static SequencedMap<String, Object> result(Row row) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < OF_RESULTS.size(); i++) {
            String key = OF_RESULTS.get(i);
            boolean ofRuns = key.equals(BEFORE) || key.equals(AFTER);
            json.put(key, ofRuns ? mean(row.cells().get(i)) : value(row.cells().get(i)));
        }
        return json;
    }

    private static Optional<Object> mean(Cell cell) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        switch (cell) {
            case Cell.Estimate(double mean, double sd, int runs, int failed, _, _) -> {
                json.put("mean", KnownRunJson.number(mean));
                json.put("sd", KnownRunJson.number(sd));
                json.put("runs", runs);
                json.put("failed", failed);
            }
            case Cell.Value(double value, _, _) -> {
                json.put("mean", KnownRunJson.number(value));
                json.put("runs", 1);
            }
            case Cell.Label _, Cell.Count _, Cell.Runs _, Cell.Missing _ -> {
                return Optional.empty();
            }
        }
        return Optional.of(json);
    }

    private static Optional<Object> value(Cell cell) {
        return switch (cell) {
            case Cell.Label(String text) -> Optional.of(text);
            case Cell.Count(long count) -> Optional.of(count);
            case Cell.Value(double value, _, _) -> Optional.of(KnownRunJson.number(value));
            case Cell.Estimate _, Cell.Runs _, Cell.Missing _ -> Optional.empty();
        };
    }
}
