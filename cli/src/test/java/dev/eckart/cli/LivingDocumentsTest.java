package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are filled in, refreshed and checked, or left as they are. */
class LivingDocumentsTest {

    /** A third of 150 flowers are of each class. */
    private static final String MAJORITY = """
            {
              "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 1,
              "models": { "majority": "majority-class" },
              "metrics": { "accuracy": { "type": "accuracy", "on": "all" } }
            }
            """;
    private static final String VALUE = "<span data-eckart=\"e.majority.accuracy, 2 decimals\">0.33</span>";

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws IOException {
        String file = write("e.json", MAJORITY).toString();
        assertEquals(ExitCode.FINE, CommandLineRun.of("run", file, "--out", folder.toString()).exitCode());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private CommandLineRun report(Object... options) {
        List<String> arguments = new ArrayList<>(List.of("report", "--from", folder.toString()));
        List.of(options).forEach(option -> arguments.add(option.toString()));
        return CommandLineRun.of(arguments);
    }

    @Test
    void aDocumentFindsTheExperimentBesideItAndNothingElseOfItChanges() throws IOException {
        Path paper = write("paper.md", "\ufeffAccuracy:\r\n{{e.majority.accuracy, 2 decimals}} \t end");
        CommandLineRun run = report("--into", paper);
        assertEquals("filled " + paper + "   1 place, 1 change" + System.lineSeparator(), run.out(), run.err());
        assertEquals("\ufeffAccuracy:\r\n" + VALUE + " \t end", Files.readString(paper));
        assertTrue(report("--into", paper).out().endsWith("nothing has changed" + System.lineSeparator()));
        assertEquals(ExitCode.FINE, report("--check", paper).exitCode());
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        Path paper = write("paper.md", "{{e.majority.accuracy, 2 decimals}}");
        Assumptions.assumeTrue(Files.getFileAttributeView(paper, PosixFileAttributeView.class) != null);
        Files.setPosixFilePermissions(paper, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), paper);
        assertEquals(ExitCode.FINE, report("--into", link).exitCode());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(VALUE, Files.readString(paper));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(paper)));
    }

    @Test
    void aStaleNumberIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
        String text = "So it is\n  " + VALUE.replace("0.33", "0.34") + ".\n";
        Path paper = write("paper.md", text);
        CommandLineRun run = report("--check", folder);
        assertEquals(ExitCode.STALE, run.exitCode(), run.err());
        // Two spaces and the 52 characters of the opening tag stand before the number.
        assertEquals(paper + ":2:55  stale: 0.34 is now 0.33" + System.lineSeparator(), run.out());
        assertEquals(text, Files.readString(paper));
    }

    @Test
    void aTableForAPaperCarriesItsOwnMarkers() throws IOException {
        Path experiment = folder.resolve("e.json");
        Path table = folder.resolve("paper/tab1.tex");
        report(experiment, "--format", "latex", "--out", table);
        String latex = Files.readString(table);
        assertTrue(latex.startsWith("% eckart: experiment e = ../e.json\n\n% eckart: table e summary\n"), latex);
        assertEquals(ExitCode.FINE, report("--check", folder.resolve("paper")).exitCode());
        Files.writeString(table, latex.replace("& 0.333333 &", "& 0.5 &"));
        CommandLineRun stale = report("--check", folder.resolve("paper"));
        assertEquals(ExitCode.STALE, stale.exitCode(), stale.err());
        assertEquals(table + ":12:16  stale: 0.5 is now 0.333333" + System.lineSeparator(), stale.out());
        report("--into", table);
        assertEquals(latex, Files.readString(table));
    }

    @Test
    void whatWasChangedOnTheCommandLineIsNotForgotten() throws IOException {
        Path experiment = folder.resolve("e.json");
        String change = "metrics.accuracy.on=train";
        CommandLineRun.of("run", experiment.toString(), "--set", change, "--out", folder.toString());
        Path table = folder.resolve("paper/tab1.md");
        report(experiment, "--set", change, "--format", "markdown", "--out", table);
        assertTrue(Files.readString(table).contains("<!-- eckart: set e " + change + " -->"));
        assertTrue(Files.readString(table).contains("accuracy (train)"));
        CommandLineRun check = report("--check", table);
        assertEquals(ExitCode.FINE, check.exitCode(), check.out() + check.err());
    }

    @Test
    void anExperimentMayBeGivenOrDeclared() throws IOException {
        Path away = write("docs/away.md", "{{e.majority.accuracy, 2 decimals}}");
        assertEquals(ExitCode.FINE, report(folder.resolve("e.json"), "--into", away).exitCode());
        assertEquals(VALUE, Files.readString(away));
        Path declaring = write("docs/declaring.html",
                "<!-- eckart: experiment e = ../e.json -->\n{{e.majority.accuracy, 2 decimals}}");
        assertEquals(ExitCode.FINE, report("--into", declaring).exitCode());
        assertTrue(Files.readString(declaring).endsWith(VALUE));
    }

    @Test
    void allErrorsAreToldAndNoDocumentIsWritten() throws IOException {
        Path good = write("good.md", "{{e.majority.accuracy}}");
        Path bad = write("bad.md", "{{e.majorty.accuracy}} {{f.majority.accuracy.mean}}\n<!-- /eckart -->\n");
        CommandLineRun run = report("--into", good, "--into", bad);
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains(bad + ":1:1  error  found \"majorty\", expected one of the models of e: majority;"
                + " did you mean \"majority\"?"), run.err());
        assertTrue(run.err().contains(bad + ":1:24  error  found \"f\", but there is no f.json beside"), run.err());
        assertTrue(run.err().contains(bad + ":2:1  error  an end without the marker"), run.err());
        assertTrue(run.err().endsWith("3 errors. Nothing was written." + System.lineSeparator()), run.err());
        assertEquals("{{e.majority.accuracy}}", Files.readString(good));
    }

    @Test
    void runsThatAreMissingAreToldWhereTheyAreAskedFor() throws IOException {
        write("f.json", MAJORITY.replace("\"uci\"", "\"fisher\""));
        Path other = write("other.md", "{{f.majority.accuracy.mean}}");
        CommandLineRun run = report("--check", other);
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains(other + ":1:1  error  1 of the runs of f are not in the ledger;"), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--check | none.md  | no such file",
        "--into  | e.json   | is no document; expected a name that ends with one of .md, .markdown, .tex, .html, .htm",
        "--check | plain.md | nothing here is to be filled in; expected a marker, such as",
        "--check | empty    | nothing here is to be filled in; expected a marker, such as",
        "--check | bytes.md | is not in UTF-8",
    })
    void whatIsNoDocumentIsRefused(String option, String name, String message) throws IOException {
        write("plain.md", "# Nothing");
        Files.createDirectories(folder.resolve("empty"));
        Files.write(folder.resolve("bytes.md"), "caf\u00e9 {{e}}".getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun run = report(option, folder.resolve(name));
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    private String withACurve() throws IOException {
        String file = write("g.json", """
                {
                  "schema": 1, "data": "lab-3x3", "seeds": 1,
                  "models": { "gd": { "type": "factorisation", "rank": 1, "fit": {
                    "type": "gradient", "loss": { "type": "squared-error", "reduction": "sum" },
                    "init": { "type": "uniform", "low": 0, "high": 1 }, "batch": "all", "epochs": 5, "keep": "last",
                    "optimiser": { "type": "gradient-descent", "learningRate": 0.01 } } } },
                  "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
                  "curves": { "of": "error", "every": 1 },
                  "report": { "figures": [ { "type": "curve", "of": "error" } ] }
                }
                """).toString();
        CommandLineRun.of("run", file, "--out", folder.toString());
        return file;
    }

    @Test
    void aFigureOfLatexIsAFloatWithAPdf() throws IOException {
        String file = withACurve();
        Path paper = write("paper/paper.tex", "\\begin{document}\n% eckart: figure g curve-error\n\\end{document}\n");
        assertEquals(ExitCode.FINE, report(file, "--into", paper).exitCode());
        String latex = Files.readString(paper);
        assertTrue(latex.contains("\n  \\includegraphics[width=\\linewidth]{figures/g-curve-error.pdf}\n"), latex);
        assertTrue(latex.contains("\n  \\caption[squared error (sum, all cells) over epochs]{squared error"), latex);
        assertTrue(latex.contains("\n  \\label{fig:g-curve-error}\n\\end{figure}\n% /eckart\n"), latex);
        Path figure = folder.resolve("paper/figures/g-curve-error.pdf");
        Path alone = folder.resolve("alone.pdf");
        report(file, "--format", "pdf", "--figure", "curve-error", "--out", alone);
        assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(figure));
        assertEquals(ExitCode.FINE, report(file, "--check", paper).exitCode());
        Files.write(figure, new byte[] {1});
        assertEquals(ExitCode.STALE, report(file, "--check", paper).exitCode());
    }

    @Test
    void aFigureLiesBesideItsDocumentAndIsChecked() throws IOException {
        String file = withACurve();
        Path paper = write("paper/paper.md", "<!-- eckart: figure g curve-error -->\n");
        assertEquals(ExitCode.FINE, report(file, "--into", paper).exitCode());
        Path figure = folder.resolve("paper/figures/g-curve-error.svg");
        assertEquals(Files.readString(folder.resolve("g/figures/curve-error.svg")), Files.readString(figure));
        assertEquals(ExitCode.FINE, report(file, "--check", paper).exitCode());
        Files.delete(figure);
        CommandLineRun stale = report(file, "--check", paper);
        assertEquals(paper + ":1:23  stale: figures/g-curve-error.svg is not what the results give now"
                + System.lineSeparator(), stale.out());
    }

    @Test
    void withoutDocumentsAnExperimentIsNeeded() {
        CommandLineRun run = report();
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains("Missing required parameter: 'FILE'"), run.err());
    }
}
