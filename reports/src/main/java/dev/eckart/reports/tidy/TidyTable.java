package dev.eckart.reports.tidy;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.render.CsvLine;
import dev.eckart.reports.tidy.TidyRow.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Results in long form: a row for each run and metric, or for each point of their curves. A row says which experiment,
 * model, swept and chosen values, fold and seeds it is of, which run in the ledger, how that ended, and the value with
 * as many digits as tell it from all others. Immutable; the same results give the same text.
 */
public final class TidyTable {

    private final List<Results> results;
    private final boolean curves;

    private TidyTable(List<Results> results, boolean curves) {
        this.results = List.copyOf(results);
        this.curves = curves;
    }

    /** The scores: a row for each run and metric; without a value where a run has none, and then with the reason. */
    public static TidyTable ofScores(List<Results> results) {
        return new TidyTable(results, false);
    }

    /** The curves: a row for each run, metric and epoch at which it was taken. */
    public static TidyTable ofCurves(List<Results> results) {
        return new TidyTable(results, true);
    }

    /** Comma-separated values with a header. What a row has nothing to say to is an empty field. */
    public void csv(Appendable out) throws IOException {
        List<String> columns = columns();
        out.append(CsvLine.of(columns.stream().map(CsvLine::text).toList()));
        each(row -> out.append(CsvLine.of(columns.stream()
                .map(column -> text(row.fields().get(column)))
                .toList())));
    }

    /** A list of objects, one a line; an object has no key for what it has nothing to say to. */
    public void json(Appendable out) throws IOException {
        String[] before = {"[\n"};
        each(row -> {
            SequencedMap<String, Object> object = new LinkedHashMap<>();
            row.fields().forEach((column, field) -> object.put(column, value(field)));
            out.append(before[0]).append(CanonicalJson.write(object));
            before[0] = ",\n";
        });
        out.append(before[0].equals("[\n") ? "[]\n" : "\n]\n");
    }

    @FunctionalInterface
    private interface Use {
        void of(TidyRow row) throws IOException;
    }

    private void each(Use use) throws IOException {
        Consumer<TidyRow> rows = row -> {
            try {
                use.of(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        try {
            results.stream().flatMap(TidyRows::of).forEach(variant -> {
                if (curves) {
                    variant.curves(rows);
                } else {
                    variant.scores(rows);
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** All columns that a row has something to say to: who and what first, then how it ended. */
    private List<String> columns() throws IOException {
        Set<String> all = new LinkedHashSet<>(List.of("experiment", "model"));
        each(row -> all.addAll(row.fields().sequencedKeySet()));
        List<String> last = new ArrayList<>(List.of("fold"));
        all.stream().filter(column -> column.startsWith("seed.")).forEach(last::add);
        last.addAll(List.of("run", "status", "metric", "epoch", "value", "reason"));
        last.removeIf(column -> !all.contains(column));
        all.removeAll(last);
        List<String> columns = new ArrayList<>(all);
        columns.addAll(last);
        return columns;
    }

    private static String text(@Nullable Field field) {
        return switch (field) {
            case null -> "";
            case Field.Words(String words) -> CsvLine.text(words);
            case Field.Whole(long number) -> Long.toString(number);
            case Field.Real(double number) -> Double.toString(number);
            case Field.Setting(Json value) -> value.compact();
        };
    }

    /** JSON has no infinite numbers: they are texts. */
    private static Object value(Field field) {
        return switch (field) {
            case Field.Words(String words) -> words;
            case Field.Whole(long number) -> number;
            case Field.Real(double number) -> Double.isFinite(number) ? (Object) number : Double.toString(number);
            case Field.Setting(Json value) -> value;
        };
    }
}
