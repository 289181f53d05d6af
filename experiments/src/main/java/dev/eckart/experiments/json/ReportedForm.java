package dev.eckart.experiments.json;

import dev.eckart.experiments.spec.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Printed numbers as a text, as rows of texts, or as one list of texts, which is a row for each. */
final class ReportedForm implements Form<Reported> {

    @Override
    public Class<Reported> type() {
        return Reported.class;
    }

    @Override
    public String expected() {
        return "a printed number as text, such as \"0.90\", or a list of rows of them";
    }

    @Override
    public String example() {
        return "\"0.90\"";
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> text = SchemaObject.of("type", "string");
        Map<String, Object> row = SchemaObject.either("array", SchemaObject.of("items", text), text);
        return SchemaObject.either("array", SchemaObject.of("items", row), text);
    }

    @Override
    public Optional<Reported> read(Json json, Diagnostics diagnostics) {
        return json instanceof Json.Array array ? rows(array, diagnostics)
                : text(json, diagnostics).map(only -> new Reported(List.of(List.of(only))));
    }

    static Json write(Reported reported, Origin origin) {
        List<Json> rows = reported.rows().stream().map(row -> row(row, origin)).toList();
        return reported.rows().size() == 1 && reported.rows().getFirst().size() == 1
                ? new Json.Text(origin, reported.rows().getFirst().getFirst())
                : new Json.Array(origin, rows);
    }

    private static Json row(List<String> row, Origin origin) {
        return new Json.Array(origin, row.stream().<Json>map(text -> new Json.Text(origin, text)).toList());
    }

    private Optional<Reported> rows(Json.Array array, Diagnostics diagnostics) {
        List<List<String>> rows = new ArrayList<>();
        int wanted = 0;
        for (Json element : array.elements()) {
            List<Json> cells = element instanceof Json.Array row ? row.elements() : List.of(element);
            List<String> texts = cells.stream().flatMap(cell -> text(cell, diagnostics).stream()).toList();
            wanted += cells.size();
            rows.add(texts);
        }
        return rows.stream().mapToInt(List::size).sum() == wanted ? Optional.of(new Reported(rows)) : Optional.empty();
    }

    private Optional<String> text(Json json, Diagnostics diagnostics) {
        if (json instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        String hint = json instanceof Json.Numeral number
                ? "; write " + Found.quoted(number.literal()) + ", so that the printed digits are kept" : "";
        return diagnostics.wrong(json, expected() + hint);
    }
}
