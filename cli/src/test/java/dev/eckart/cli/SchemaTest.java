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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
