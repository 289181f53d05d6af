package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear error each, exit code 2, and leaves nothing behind. */
class InvalidInputTest {

    private static final Path IRIS = Shipped.FOLDER.resolve("iris.json");

    @TempDir
    private Path folder;

    private String iris = "";

    @BeforeEach
    void read() throws IOException {
        iris = Files.readString(IRIS);
    }

    @Test
    void misspeltKey() throws IOException {
        expectError(iris.replace("\"reduction\": \"sum\" },\n", "\"reducton\": \"sum\" },\n"),
                "unknown key \"reducton\"", "did you mean \"reduction\"?");
    }

    @Test
    void missingKey() throws IOException {
        expectError(iris.replace("\"seeds\": 8,", ""), "\"seeds\" is required");
    }

    @Test
    void wrongType() throws IOException {
        expectError(iris.replace("\"seeds\": 8,", "\"seeds\": \"eight\","), "eight");
    }

    @Test
    void rankBeyondTheData() throws IOException {
        expectError(iris.replace("\"truncated-svd\", \"rank\": 2", "\"truncated-svd\", \"rank\": 5"),
                ":8:47  error", "rank 5 exceeds min(rows, columns) = 4 of iris (uci) after step \"centre\"");
    }

    @Test
    void missingCsv() throws IOException {
        expectError(withCsv("missing.csv"), "missing.csv");
    }

    @Test
    void brokenLineOfACsv() throws IOException {
        Files.writeString(folder.resolve("broken.csv"), "a,b,c\n1,2,3\n4,5\n7,8,9\n");
        expectError(withCsv("broken.csv"), "broken.csv:3:", "expected 3", "found 2");
    }

    @Test
    void overrideWithAMisspeltKey() {
        CommandLineRun run = CommandLineRun.of(
                "run", IRIS.toString(), "--out", folder.resolve("runs").toString(), "--set", "models.gd.rnak=2");
        assertEquals(
                """
                error  --set models.gd.rnak=2: unknown key "rnak" of factorisation; did you mean "rank"?
                                       ^^^^
                       keys: type, rank, offset, biases, nonNegative, fit
                1 error. Nothing was run.
                """,
                run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    @Test
    void missingFile() {
        CommandLineRun run = CommandLineRun.of("run", folder.resolve("nowhere.json").toString());
        assertTrue(run.err().contains("no such file"), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    @Test
    void unknownOption() {
        CommandLineRun run = CommandLineRun.of("run", IRIS.toString(), "--treads", "2");
        assertTrue(run.err().contains("--treads"), run.err());
        assertTrue(run.err().contains("--threads"), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    @Test
    void threadsThatAreNone() {
        for (String threads : new String[] {"0", "-1", "two"}) {
            CommandLineRun run = CommandLineRun.of("run", IRIS.toString(), "--threads=" + threads);
            assertTrue(run.err().contains("--threads"), run.err());
            assertTrue(run.err().contains("found \"" + threads + "\", expected a whole number from 1"), run.err());
            assertEquals(
                    ExitCode.INVALID_INPUT,
                    CommandLineRun.of("run", IRIS.toString(), "--threads-per-run=" + threads).exitCode());
            assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        }
    }

    @Test
    void unknownComponent() {
        CommandLineRun run = CommandLineRun.of("describe", "truncated-sdv");
        assertEquals(
                "error  no component \"truncated-sdv\"; did you mean \"truncated-svd\"?; eckart describe lists all\n",
                run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    @Test
    void runsThatDivergeAreToldWithTheirEpoch() {
        CommandLineRun run = CommandLineRun.of(
                "run", IRIS.toString(), "--out", folder.resolve("runs").toString(),
                "--set", "seeds=1", "--set", "models.gd.fit.optimiser.learningRate=1");
        assertTrue(run.err().contains("  ! gd, seed 0: loss not finite at epoch "), run.err());
        assertEquals(ExitCode.SOME_RUNS_FAILED, run.exitCode());
    }

    @Test
    void aPluginFolderWithoutJars() {
        CommandLineRun run = CommandLineRun.of("--plugins", folder.toString(), "describe");
        assertEquals("error  " + folder + ": no file in this folder ends with .jar\n", run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    @Test
    void aPluginThatIsNotThere() {
        Path jar = folder.resolve("damped.jar");
        CommandLineRun run = CommandLineRun.of("--plugins", jar.toString(), "describe");
        assertEquals("error  " + jar + ": no such file\n", run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    @Test
    void pluginsThatAreNoJars() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jar"), "no zip");
        Path other = Files.writeString(folder.resolve("other.jar"), "no zip, either");
        CommandLineRun run = CommandLineRun.of("--plugins", one + "," + other, "run", IRIS.toString());
        assertEquals(
                "error  " + one + ": is no jar file\nerror  " + other + ": is no jar file\n", run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }

    private String withCsv(String file) {
        return iris.replace("{ \"type\": \"iris\", \"variant\": \"uci\" }",
                "{ \"type\": \"csv\", \"path\": \"" + file + "\" }");
    }

    private void expectError(String content, String... fragments) throws IOException {
        assertFalse(content.equals(iris), "the mistake was not made");
        Path file = folder.resolve("iris.json");
        Files.writeString(file, content);
        Path out = folder.resolve("runs");
        CommandLineRun run = CommandLineRun.of("run", file.toString(), "--out", out.toString());
        for (String fragment : fragments) {
            assertTrue(run.err().contains(fragment), "expected " + fragment + " in:\n" + run.err());
        }
        assertTrue(run.err().contains("iris.json:"), run.err());
        assertTrue(run.err().endsWith("1 error. Nothing was run.\n"), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertFalse(Files.exists(out), "nothing may be written");
    }
}
