package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.DataException;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.Iris;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Marked;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What components of anybody find wrong with their settings on seeing the data stands at the key, element or name. */
class FaultsOnDataTest {

    @TempDir
    private Path folder;

    @Name("picky-data")
    @Doc("refuses each of its settings")
    record PickyData(List<String> files, boolean broken) implements Loader {
        @Override
        public Dataset load(Path from) throws DataException {
            Problems problems = new Problems();
            problems.at("files").at(1).add("no such file");
            if (broken) {
                throw DataException.of(problems.all());
            }
            Header.require(this, met -> met.addAll(problems.all()));
            return new Iris(Iris.Variant.UCI).load(from);
        }
    }

    @Name("picky-step")
    @Doc("refuses each of its settings")
    record PickyStep(SequencedMap<String, Double> powers) implements PreparationStep {
        @Override
        public FitOn fitOn() {
            return FitOn.ALL;
        }

        @Override
        public FittedStep fit(ColumnValues values) {
            Header.require(this, problems -> powers.keySet().stream()
                    .filter(name -> !values.names().contains(name))
                    .forEach(name -> problems.at("powers").atName(name).add("no column")));
            return data -> data;
        }
    }

    @Name("picky-split")
    @Doc("refuses each of its settings")
    record PickySplit(int size) implements Split {
        @Override
        public Unit unit() {
            return Unit.ROWS;
        }

        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            Header.require(this, problems -> problems.at("size").add("too large"));
            return new Parts.Whole();
        }
    }

    @Test
    void aDatasetBlamesAnElement() throws IOException {
        for (boolean broken : new boolean[] {true, false}) {
            assertTold("""
                    "data": { "type": "picky-data", "files": ["a", ‹"b"›], "broken": %s }""".formatted(broken),
                    "no such file");
        }
    }

    @Test
    void aStepBlamesANameAndSaysWhoseColumnsThereAre() throws IOException {
        assertTold("""
                "data": { "type": "iris", "variant": "uci" },
                "steps": [{ "type": "picky-step", "powers": { "sepal-width": 1, ‹"width"›: 2 } }]""", "no column");
        assertTold("""
                "data": { "type": "iris", "variant": "uci" },
                "steps": [{ "type": "select", "columns": ["sepal-width"] },
                          { "type": "drop", "columns": [‹"petal-width"›] }]""",
                "no column \"petal-width\"; did you mean \"sepal-width\"? columns: sepal-width; the columns are those"
                        + " of step \"select\"");
    }

    @Test
    void aSplitBlamesAKey() throws IOException {
        assertTold("""
                "data": { "type": "iris", "variant": "uci" },
                "split": { "type": "picky-split", "size": ‹7› }""", "too large");
    }

    private void assertTold(String marked, String message) throws IOException {
        Marked experiment = Marked.of("""
                { "schema": 1, "seeds": 1, "models": { "m": "majority-class" },
                  "metrics": { "a": { "type": "accuracy", "on": "all" } },
                  %s }""".formatted(marked));
        Path file = Files.writeString(folder.resolve("test.json"), experiment.text());
        Catalogue catalogue = catalogue();
        Binder binder = new Binder(catalogue);
        Diagnostics found = new Diagnostics();
        new Workbench(catalogue, binder, new Planner(catalogue, binder)).plan(file, Changes.NONE, found);
        assertEquals(List.of(message), found.all().stream().map(error -> error.message()).toList());
        assertEquals(List.of(true), found.all().stream().map(error -> experiment.isAt(error.origin())).toList());
    }

    private static Catalogue catalogue() {
        Catalogue ours = Wiring.workbench(List.of()).catalogue();
        Stream<Catalogue.Entry> picky = Stream.of(PickyData.class, PickyStep.class, PickySplit.class)
                .map(type -> new Catalogue.Entry(Header.of(type), Set.of(), "picky.jar", "1"));
        Stream<Catalogue.Entry> known = ours.kinds().stream()
                .flatMap(kind -> ours.ofKind(kind).values().stream())
                .distinct();
        return Catalogue.of(Stream.concat(known, picky).toList());
    }
}
