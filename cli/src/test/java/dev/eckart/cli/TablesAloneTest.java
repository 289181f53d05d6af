package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of a report by themselves, in the form that is asked for. */
class TablesAloneTest {

    private static final String MAJORITY =
            """
            {
              "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 1,
              "models": { "majority": "majority-class" },
              "metrics": { "accuracy": { "type": "accuracy", "on": "all" } },
              "report": { "tables": [ "summary", { "type": "confusion", "model": "majority", "on": "all" } ] }
            }
            """;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void run() throws IOException {
        file = Files.writeString(folder.resolve("e.json"), MAJORITY).toString();
        assertEquals(ExitCode.FINE, CommandLineRun.of("run", file, "--out", folder.toString()).exitCode());
    }

    private CommandLineRun report(String... options) {
        List<String> arguments = new ArrayList<>(List.of("report", file, "--from", folder.toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments);
    }

    @Test
    void oneTableIsPrinted() {
        assertEquals(
                """
                class,told setosa,told versicolor,told virginica\r
                setosa,50,0,0\r
                versicolor,50,0,0\r
                virginica,50,0,0\r
                """,
                report("--format", "csv", "--table", "confusion").out());
    }

    @Test
    void allTablesGoIntoAFile() throws IOException {
        Path paper = folder.resolve("paper/tables.tex");
        CommandLineRun run = report("--format", "latex", "--out", paper.toString());
        assertEquals("tables " + paper + System.lineSeparator(), run.out());
        String latex = Files.readString(paper);
        assertTrue(latex.contains("\\caption{Summary}") && latex.contains("\\caption{Confusion of majority on all}"));
    }

    @Test
    void markdownIsThatOfTheReport() throws IOException {
        String tables = report("--format", "markdown").out();
        assertTrue(Files.readString(folder.resolve("e/report.md")).contains(tables), tables);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "csv   |           | a file of this form holds one table; say --table NAME with one of summary, confusion",
        "latx  |           | expected one of markdown, latex, html, csv, text, svg, png, pdf; did you mean \"latex\"?",
        "html  | sumary    | expected one of summary, confusion; did you mean \"summary\"?",
        "      | summary   | belongs to --format",
    })
    void whatCannotBeIsRefused(String format, String table, String message) {
        List<String> options = new ArrayList<>();
        options.addAll(format == null ? List.of() : List.of("--format", format));
        options.addAll(table == null ? List.of() : List.of("--table", table));
        CommandLineRun run = report(options.toArray(String[]::new));
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void tablesAloneAreOfOneExperiment() {
        CommandLineRun run = CommandLineRun.of("report", file, file, "--format", "html");
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains("is for the tables of one experiment, found 2"), run.err());
    }

    @Test
    void withoutALedgerNothingIsMade() {
        Path nowhere = folder.resolve("nowhere");
        CommandLineRun run = CommandLineRun.of("report", file, "--format", "html", "--from", nowhere.toString());
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains("there is no ledger in " + nowhere), run.err());
        assertTrue(Files.notExists(nowhere));
    }
}
