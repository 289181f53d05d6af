package dev.eckart.reports.changes;

import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What differs between two sides. */
public final class Changes {

    private Changes() { }

    /** A row for each setting that differs, in the order of the paths. */
    public static ResultTable settings(Side before, Side after) {
        Map<String, String> old = before.settings();
        Map<String, String> now = after.settings();
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<Row> rows = new ArrayList<>();
        for (String path : paths) {
            if (!old.getOrDefault(path, "").equals(now.getOrDefault(path, ""))) {
                rows.add(new Row(List.of(new Cell.Label(path), value(old, path), value(now, path))));
            }
        }
        return new ResultTable(
                "Settings that differ",
                List.of(Column.names("path"), Column.names(before.name()), Column.names(after.name())),
                rows,
                List.of());
    }

    /** A row for each metric of each model that both sides have: means, and the difference over paired runs. */
    public static ResultTable results(Side before, Side after) {
        return new ResultChanges(before, after).table();
    }

    private static Cell value(Map<String, String> settings, String path) {
        String value = settings.get(path);
        return value == null ? new Cell.Missing("not set") : new Cell.Label(value);
    }
}
