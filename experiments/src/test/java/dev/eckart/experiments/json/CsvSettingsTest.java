package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.datasets.Csv;
import dev.eckart.datasets.Ignored;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Nominal;
import dev.eckart.datasets.Numeric;
import dev.eckart.datasets.Ordinal;
import dev.eckart.experiments.spec.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CsvSettingsTest {

    private static final Binder BINDER = new Binder(Catalogue.of(
            Stream.of(Csv.class, Numeric.class, Nominal.class, Ordinal.class, Ignored.class)
                    .map(Toys::entry)
                    .toList()));

    @Test
    void columnsHaveTypesUnderAnyName() {
        Csv csv = bound("""
                { "type": "csv", "path": "a.csv", "missing": ["", "NA"], "separator": ";", "columns": {
                  "mean radius (mm)": "numeric", "id": { "type": "ignored" }, "colour": "nominal",
                  "size": { "type": "ordinal", "order": ["S", "M"] },
                  "kind": { "type": "nominal", "categories": ["b", "a"], "drop": "first" } } }
                """);
        assertEquals(List.of("", "NA"), csv.missing());
        assertEquals(Map.of(
                "mean radius (mm)", new Numeric(),
                "id", new Ignored(),
                "colour", new Nominal(Optional.empty(), Nominal.Drop.NONE),
                "size", new Ordinal(List.of("S", "M")),
                "kind", new Nominal(Optional.of(List.of("b", "a")), Nominal.Drop.FIRST)), csv.columns());
        assertEquals(csv, bound(CanonicalJson.write(csv)));
    }

    @Test
    void whatIsWrongIsSaidAtItsPlace() {
        Diagnostics diagnostics = new Diagnostics();
        Json tree = Trees.tree("""
                { "type": "csv", "path": "a.csv", "columns": { "a b": "nomnal",
                  "c": { "type": "ordinal", "order": ["S", "S"] } } }
                """);
        BINDER.bind(tree, Loader.class, diagnostics);
        assertEquals(List.of("unknown column type \"nomnal\"; did you mean \"nominal\"?", "\"S\" stands twice"),
                diagnostics.all().stream().map(Diagnostic::message).toList());
    }

    private static Csv bound(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return BINDER.bind(Trees.tree(text), Loader.class, diagnostics)
                .map(Csv.class::cast)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
    }
}
