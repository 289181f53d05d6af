package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.models.Classification;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Components that throw what they should not are told in one line each, with name and jar, beside all other errors. */
class FaultyComponentsTest {

    private static final String IRIS =
            """
            { "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 1,
              "models": { "m": { "type": "majority-class" } },
              "metrics": { "a": { "type": "accuracy", "on": "all" } } }
            """;

    @TempDir
    private Path folder;

    @Name("bad-data")
    @Doc("cannot be loaded")
    record BadData() implements Loader {
        @Override
        public Dataset load(Path from) {
            throw new IllegalStateException("no socket");
        }
    }

    @Name("bad-step")
    @Doc("cannot be fitted")
    record BadStep() implements PreparationStep {
        @Override
        public FitOn fitOn() {
            return FitOn.ALL;
        }

        @Override
        public FittedStep fit(ColumnValues values) {
            throw new ArrayIndexOutOfBoundsException("Index 4 out of bounds for length 4");
        }
    }

    @Name("bad-example")
    @Doc("its example is no JSON")
    record BadExample(@Doc("of no use") @Example("{") int number) implements PreparationStep {
        @Override
        public FitOn fitOn() {
            return FitOn.ALL;
        }

        @Override
        public FittedStep fit(ColumnValues values) {
            throw new UnsupportedOperationException();
        }
    }

    @Name("bad-holder")
    @Doc("holds another step, and none is right")
    record BadHolder(@Doc("another step") PreparationStep held) implements PreparationStep {
        BadHolder {
            Header.check(BadHolder.class, problems -> problems.at("held").add("is not right"), held);
        }

        @Override
        public FitOn fitOn() {
            return FitOn.ALL;
        }

        @Override
        public FittedStep fit(ColumnValues values) {
            throw new UnsupportedOperationException();
        }
    }

    @Name("bad-split")
    @Doc("cannot part")
    record BadSplit() implements Split {
        @Override
        public Unit unit() {
            return Unit.ROWS;
        }

        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            throw new NoClassDefFoundError("org/lost/Library");
        }
    }

    @Name("bad-model")
    @Doc("cannot be checked")
    record BadModel() implements Classifier, DataChecked {
        @Override
        public void check(DataShape data, Problems problems) {
            throw new StackOverflowError();
        }

        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            throw new UnsupportedOperationException();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "data=\"bad-data\"     | bad-data of bad.jar has a fault: java.lang.IllegalStateException: no socket",
        "steps=[\"bad-step\"]  | bad-step of bad.jar has a fault: java.lang.ArrayIndexOutOfBoundsException: Index 4 out"
                + " of bounds for length 4",
        "split=\"bad-split\"   | bad-split of bad.jar has a fault: java.lang.NoClassDefFoundError: org/lost/Library",
        "models.n=\"bad-model\" | bad-model of bad.jar has a fault: java.lang.StackOverflowError"
    })
    void aFaultIsOneLine(String override, String message) throws IOException {
        assertEquals(List.of(message), messages(override));
    }

    @Test
    void oneFaultDoesNotHideAnother() throws IOException {
        assertEquals(2, messages("steps=[\"bad-step\"]", "split=\"bad-split\"").size());
        assertEquals(2, messages("data=\"bad-data\"", "metrics.a.on=\"al\"").size());
    }

    @Test
    void faultsOfComponentsThatNoFileNamesAreNotMet() throws IOException {
        assertEquals(
                List.of("unknown step \"nonsense\"; if it is of a plugin, name its jar by --plugins"),
                messages("steps=[{\"type\": \"bad-holder\", \"held\": \"nonsense\"}]"));
    }

    private List<String> messages(String... overrides) throws IOException {
        Path file = Files.writeString(folder.resolve("iris.json"), IRIS);
        Catalogue catalogue = catalogue();
        Binder binder = new Binder(catalogue);
        Diagnostics diagnostics = new Diagnostics();
        new Workbench(catalogue, binder, new Planner(catalogue, binder)).plan(file, Changes.of(overrides), diagnostics);
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }

    private static Catalogue catalogue() {
        Catalogue ours = Wiring.workbench(List.of()).catalogue();
        Stream<Catalogue.Entry> bad = Stream.of(
                        BadData.class, BadStep.class, BadExample.class, BadHolder.class, BadSplit.class, BadModel.class)
                .map(type -> new Catalogue.Entry(Header.of(type), Set.of(), "bad.jar", "1"));
        Stream<Catalogue.Entry> good = ours.kinds().stream()
                .flatMap(kind -> ours.ofKind(kind).values().stream())
                .distinct();
        return Catalogue.of(Stream.concat(good, bad).toList());
    }
}
