package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new module is complete, and what stands in its way is told before anything is written. */
final class NewModuleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"model", "dataset", "step", "metric", "optimiser"})
    void theComponentRunsFromItsExperimentAsItIs(String kind) throws IOException {
        Path module = folder.resolve("mine");
        CommandLineRun written =
                CommandLineRun.of("new", kind, "my-own", "--package", "org.me.kit", "--into", module.toString());
        assertEquals(ExitCode.FINE, written.exitCode(), written.err());
        Path jar = Packed.main(module, folder.resolve("mine.jar"));
        CommandLineRun run = CommandLineRun.of("--plugins", jar.toString(), "run",
                module.resolve("my-own.json").toString(), "--out", folder.resolve("runs").toString());
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        CommandLineRun described = CommandLineRun.of("--plugins", jar.toString(), "describe", "my-own");
        assertTrue(described.out().startsWith("my-own: " + kind + " of mine.jar\n"), described.out());
    }

    @Test
    void itTellsWhatItHasWrittenAndWhatToDoNext() {
        Path module = folder.resolve("damped");
        CommandLineRun run = newModel("mean", "org.me", module);
        List<String> files = Stream.of(
                        "pom.xml", "README.md", "mean.json", "ratings.csv", "src/main/java/org/me/Mean.java",
                        "src/main/resources/META-INF/services/dev.eckart.components.Provider",
                        "src/test/java/org/me/MeanTest.java")
                .map(file -> module.resolve(file).toString())
                .toList();
        assertEquals(files, run.out().lines().toList());
        assertEquals("next   cd " + module + " && mvn verify\n"
                + "       eckart --plugins target/damped-1.0.jar run mean.json\n", run.err());
    }

    @Test
    void everyPlaceOfTheTemplatesIsFilled() throws IOException {
        newModel("damped-mean", "org.me", folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertFalse(text.contains("${"), () -> file + ": " + text);
                assertFalse(file.toString().contains("__"), file::toString);
            }
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "mine");
        CommandLineRun run = newModel("damped-mean", "org.me", folder);
        assertRefused(
                "error  " + readme + " is there already, and nothing is written over\nNothing was written.\n", run);
        assertEquals("mine", Files.readString(readme));
        assertFalse(Files.exists(folder.resolve("pom.xml")));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        CommandLineRun run = newModel("DampedMean", "org.new", folder.resolve("damped"));
        assertRefused("""
                error  "DampedMean" is no name of a component: expected small letters and digits with single hyphens \
                between; did you mean "damped-mean"?
                error  "org.new" is no Java package; did you mean "org.new_"?
                Nothing was written.
                """, run);
        assertFalse(Files.exists(folder.resolve("damped")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "truncated-svd | org.me   | the model \"truncated-svd\" is offered by ",
        "string        | org.me   | \"string\" would be a class String, a name that the module or Java needs",
        "observed      | org.me   | \"observed\" would be a class Observed, a name that the module or Java needs",
        "damped_mean   | org.me   | ; did you mean \"damped-mean\"?",
        "2nd-mean      | org.me   | ; did you mean \"nd-mean\"?",
        "Mean3         | org.me   | ; did you mean \"mean3\"?",
        "--            | org.me   | ",
        "mean          | Org.My-X | is no Java package; did you mean \"org.my_x\"?",
        "mean          | org/me   | is no Java package; did you mean \"org.me\"?",
        "mean          | org..me  | is no Java package; did you mean \"org.me\"?",
        "été           | org.me   | ; did you mean \"ete\"?",
        "mean          | int      | is no Java package; did you mean \"int_\"?",
        "mean          | org.1st  | is no Java package; did you mean \"org.st\"?",
        "mean          | java.me  | the package \"java.me\" belongs to Java; choose another one, such as \"org.me\"",
    })
    void isRefused(String name, String javaPackage, String expected) {
        CommandLineRun run = newModel(name, javaPackage, folder.resolve("module"));
        assertTrue(expected == null || run.err().contains(expected), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertFalse(Files.exists(folder.resolve("module")));
    }

    @Test
    void whatIsOfferedAlreadyIsRefusedWhateverItsKind() {
        for (String kind : List.of("dataset iris", "step pca", "metric accuracy", "optimiser adam")) {
            String[] words = kind.split(" ", 2);
            CommandLineRun run = CommandLineRun.of(
                    "new", words[0], words[1], "--package", "org.me", "--into", folder.resolve("module").toString());
            String start = "error  the " + words[0] + " \"" + words[1] + "\" is offered by ";
            assertTrue(run.err().startsWith(start), run.err());
            assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("module"), "mine");
        assertRefused("error  " + file + " is a file, expected a folder\nNothing was written.\n",
                newModel("mean", "org.me", file));
        assertRefused("error  " + file + " is a file, expected a folder\nNothing was written.\n",
                newModel("mean", "org.me", file.resolve("within")));
        assertEquals("mine", Files.readString(file));
    }

    /** The name is too long for a file, and the first files have been written when that shows. */
    @Test
    void nothingIsLeftOfAModuleThatCannotBeWritten() {
        CommandLineRun run = newModel("m".repeat(300), "org.me", folder.resolve("within").resolve("module"));
        assertTrue(run.err().startsWith("error  cannot write: "), run.err());
        assertTrue(run.err().endsWith("\nNothing was written.\n"), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertFalse(Files.exists(folder.resolve("within")));
    }

    @Test
    void whatElseIsInTheFolderStaysWhenItCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        newModel("m".repeat(300), "org.me", folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("notes.txt")), files.toList());
        }
    }

    @Test
    void noFolderIsToldFromThisFolder() {
        assertRefused("error  --into has no folder; the one that you are in is called \".\"\nNothing was written.\n",
                newModel("mean", "org.me", Path.of("")));
    }

    @Test
    void aFolderWithASpaceIsOneWordOfTheNextCommand() {
        Path module = folder.resolve("my module");
        CommandLineRun run = newModel("mean", "org.me", module);
        assertTrue(run.err().startsWith("next   cd \"" + module + "\" && mvn verify\n"), run.err());
        assertTrue(run.err().contains(" --plugins target/mean-1.0.jar "), run.err());
    }

    @Test
    void whatIsMissingOnTheCommandLineIsAskedFor() {
        CommandLineRun run = CommandLineRun.of("new", "model", "damped-mean");
        assertTrue(run.err().contains("--package"), run.err());
        assertTrue(run.err().contains("--into"), run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertEquals(ExitCode.INVALID_INPUT, CommandLineRun.of("new").exitCode());
    }

    private static CommandLineRun newModel(String name, String javaPackage, Path folder) {
        return CommandLineRun.of("new", "model", name, "--package", javaPackage, "--into", folder.toString());
    }

    private static void assertRefused(String expected, CommandLineRun run) {
        assertEquals(expected, run.err());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
    }
}
