package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.models.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewExperimentTest {

    @TempDir
    private Path folder;

    static Stream<String> models() {
        return Wiring.workbench(List.of()).catalogue().ofKind(Model.class).keySet().stream();
    }

    /** 24 rows: two classes, a column of categories, one of remarks, and gaps. */
    @BeforeEach
    void writeData() throws IOException {
        StringBuilder csv = new StringBuilder("length;width;colour;remark;price;kind\n");
        IntStream.range(0, 24).forEach(row -> csv.append(1 + row % 5).append(".5;")
                .append(row % 7 == 3 ? "?" : String.valueOf(2 + row % 3)).append(';')
                .append(row % 2 == 0 ? "red" : "blue").append(";remark ").append(row).append(';')
                .append(100 + 3 * row).append(';').append(row % 3 == 0 ? "cat" : "dog").append('\n'));
        Files.writeString(folder.resolve("pets.csv"), csv);
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsWrittenIsValidAndRuns(String model) {
        Path file = folder.resolve("pets.json");
        CommandLineRun written = written(model, file);
        assertEquals(file + "\n", written.out(), written.err());
        CommandLineRun valid = CommandLineRun.of("validate", file.toString());
        assertEquals(ExitCode.FINE, valid.exitCode(), valid.err());
        CommandLineRun run = CommandLineRun.of(
                "run", file.toString(), "--set", "seeds=1", "--out", folder.resolve("runs").toString());
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    @Test
    void itSaysEverything() throws IOException {
        Path file = folder.resolve("pets.json");
        written("mlp", file);
        String text = Files.readString(file);
        for (String expected : List.of(
                "\"label\": \"kind\"", "\"separator\": \";\"", "\"missing\": [\"?\"]",
                "\"remark\": { \"type\": \"ignored\" }", "\"beta1\": 0.9", "\"precision\": \"f64\"",
                "{ \"type\": \"impute\", \"strategy\": \"mean\", \"fitOn\": \"train\" }")) {
            assertTrue(text.contains(expected), () -> expected + " in " + text);
        }
        assertEquals(List.of(), Schemas.faults(Schemas.EXPERIMENT, text));
    }

    @Test
    void anotherColumnMayBeChosen() throws IOException {
        Path file = folder.resolve("pets.json");
        assertEquals(ExitCode.FINE, written("mlp", file, "--label", "colour").exitCode());
        assertTrue(Files.readString(file).contains("\"label\": \"colour\""));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path file = folder.resolve("pets.json");
        Files.writeString(file, "mine");
        CommandLineRun run = written("mlp", file);
        assertTrue(run.err().contains("there is such a file already"), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void whatIsWrongIsTold() {
        Path file = folder.resolve("pets.json");
        for (CommandLineRun run : Set.of(
                written("mpl", file), written("mlp", file, "--label", "knid"),
                CommandLineRun.of("new", "experiment", "--data", "nowhere.csv", "--model", "mlp"))) {
            assertTrue(run.err().matches("(?s)error .*(did you mean \"(mlp|kind)\"|no such file).*"), run.err());
            assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
            assertFalse(Files.exists(file));
        }
    }

    private CommandLineRun written(String model, Path file, String... more) {
        List<String> command = Stream.concat(
                Stream.of("new", "experiment", "--data", folder.resolve("pets.csv").toString(), "--model", model,
                        "--file", file.toString()),
                Stream.of(more)).toList();
        return CommandLineRun.of(command);
    }
}
