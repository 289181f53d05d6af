package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of files, held against a validator that is not ours. */
class SchemaTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    @TempDir
    private Path folder;

    static Stream<Path> experiments() throws IOException {
        return Stream.concat(Shipped.experiments().stream(), Fixtures.experiments().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "schema --claims"})
    void isAValidSchema(String command) {
        String printed = CommandLineRun.of(command.split(" ")).out();
        assertTrue(printed.contains("\"$schema\": \"" + DIALECT + "\""));
        assertEquals(List.of(), SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DIALECT))
                .validate(printed, InputFormat.JSON));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyShippedExperimentIsValid(Path file) throws IOException {
        assertEquals(List.of(), Schemas.faults(Schemas.EXPERIMENT, Files.readString(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coursework/coursework.claims.json", "scikit-learn/scikit-learn.claims.json"})
    void theShippedClaimsAreValid(String file) throws IOException {
        String claims = Files.readString(Shipped.FOLDER.resolve(file));
        assertEquals(List.of(), Schemas.faults(Schemas.CLAIMS, claims));
        assertNotEquals(List.of(), Schemas.faults(Schemas.CLAIMS, claims.replace("\"id\"", "\"di\"")));
    }

    @Test
    void theSampleOfEveryComponentIsValid() {
        Workbench workbench = Wiring.workbench(List.of());
        SamplesTest.components().forEach(component -> assertEquals(
                List.of(),
                Schemas.faults(
                        Schemas.EXPERIMENT,
                        workbench.samples().around(component.getPayload()).orElseThrow().text()),
                component.getName()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | { "extends": "base.json", "seeds": 3, "models": { "mlp": { "fit": { "epochs": 5 } }, "pca": null } }
            false | { "extends": "base.json", "seed": 3 }
            true  | { "extends": "base.json", "models": { "mlp": { "fit.epochs": 5, "rank": null, "like": "other" } } }
            true  | { "extends": "base.json", "models": { "mlp": { "type": "pca", "hidden": null, "fit.epochs": 5 } } }
            false | { "extends": "base.json", "models": { "mlp": { "type": "pca", "fit": {} } } }
            false | { "extends": "base.json", "models": { "mlp": { "fit": { "epochs": -5 } } } }
            false | { "extends": "base.json", "models": { "mlp": { "fit": { "epohcs": 5 } } } }
            false | { "extends": "base.json", "models": { "mlp": { "fit": { "optimiser": "adma" } } } }
            true  | { "extends": "base.json", "models": { "mlp": { "fit": { "optimiser": { "beta1": 0.8 } } } } }
            false | { "extends": "base.json", "steps": [ { "type": "centre" } ] }
            true  | { "extends": "base.json", "steps": [ { "type": "centre", "fitOn": "train" } ] }
            false | { "extends": "base.json", "metrics": null }
            true  | { "extends": "base.json", "split": null }
            false | { "seeds": 3 }
            """)
    void anExperimentThatExtendsAnotherMaySayLittle(boolean valid, String json) {
        assertEquals(valid, Schemas.faults(Schemas.EXPERIMENT, json).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | "seeds": 8
            true  | "seeds": { "init": 8, "split": [0, 3] }
            false | "seeds": { "inti": 8 }
            false | "seeds": []
            true  | "data": [ { "type": "iris", "variant": "uci" }, "lab-3x3" ]
            false | "data": [ "iris" ]
            true  | "metrics": { "a": { "type": "accuracy", "on": "test" } }
            false | "metrics": { "a b": { "type": "accuracy", "on": "test" } }
            true  | "sweep": { "models.{a,b}.rank": [1, 2] }
            false | "sweep": { "models.a.rank": 1 }
            false | "sweep": { "models..rank": [1, 2] }
            false | "sweep": { "models.{a,b.rank": [1, 2] }
            true  | "sweep": { "models.a.rank": { "uniform": [1, 5], "whole": true, "count": 2, "seed": 0 } }
            false | "sweep": { "models.a.rank": { "uniform": [1, 5], "choice": [1], "count": 2, "seed": 0 } }
            false | "sweep": { "models.a.rank": { "logUniform": [0, 5], "count": 2, "seed": 0 } }
            false | "sweep": { "models.a.rank": { "uniform": [1, 5], "count": 2 } }
            true  | "sweep": { "zip": [ { "models.a.rank": [1, 1] }, { "models.b.rank": [1] } ] }
            false | "sweep": { "zip": {} }
            true  | "models": { "a": { "type": "pca", "rank": 1 }, "b": { "like": "a", "rank": 2 } }
            true  | "models": { "b": { "like": "a", "fit.optimiser.schedule.then.then.over": 2, "hidden.0": 3 } }
            false | "models": { "b": { "like": "a", "rnak": 2 } }
            false | "models": { "b": { "like": "a", "rank": 0 } }
            true  | "curves": { "of": "a", "every": 1 }
            true  | "curves": { "of": ["a"], "every": 1 }
            true  | "report": { "tables": ["summary"] }
            false | "report": { "tables": ["comparison"] }
            """)
    void formsOfWritingAreKnown(boolean valid, String member) {
        String others = Stream.of(
                        "\"data\": \"lab-3x3\"", "\"seeds\": 1", "\"models\": {}", "\"metrics\": {}")
                .filter(other -> !member.startsWith(other.substring(0, other.indexOf(':'))))
                .collect(Collectors.joining(", "));
        String json = "{ \"schema\": 1, " + others + ", " + member + " }";
        assertEquals(valid, Schemas.faults(Schemas.EXPERIMENT, json).isEmpty(), json);
    }

    /** The key is for editors: results know nothing of it. */
    @Test
    void anExperimentMaySayWhatItsSchemaIs() throws IOException {
        Path file = folder.resolve("iris.json");
        String iris = Files.readString(Shipped.FOLDER.resolve("iris.json"));
        String named = iris.replaceFirst("\\{", "{ \"\\$schema\": \"eckart.schema.json\",");
        Files.writeString(file, named);
        assertEquals(ExitCode.FINE, CommandLineRun.of("validate", file.toString()).exitCode());
        assertEquals(List.of(), Schemas.faults(Schemas.EXPERIMENT, named));

        String number = named.replace("\"eckart.schema.json\"", "5");
        Files.writeString(file, number);
        CommandLineRun run = CommandLineRun.of("validate", file.toString());
        assertTrue(run.err().contains(":1:14  error  found 5, expected the address of a JSON Schema"), run.err());
        assertNotEquals(List.of(), Schemas.faults(Schemas.EXPERIMENT, number));
    }
}
