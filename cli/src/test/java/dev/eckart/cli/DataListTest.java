package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One experiment on several datasets, from its file to its report. */
class DataListTest {

    private static final String EXPERIMENT =
            """
            {
              "schema": 1,
              "data": ["lab-3x3", { "type": "iris", "variant": "uci" }],
              "seeds": 1,
              "models": { "one": { "type": "truncated-svd", "rank": 1 },
                          "two": { "type": "truncated-svd", "rank": 2 } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } }
            }
            """;

    @TempDir
    private Path folder;

    private CommandLineRun run(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("two.json"), EXPERIMENT);
        String[] command = {"run", file.toString(), "--out", folder.toString()};
        return CommandLineRun.of(
                Stream.concat(Stream.of(command), Stream.of(more))
                        .toList());
    }

    @Test
    void theReportNamesTheDataOfEachRowAndCallsNoneTheBest() throws IOException {
        CommandLineRun run = run();
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertTrue(run.out().contains("| one, data iris (variant uci) "), run.out());
        assertFalse(run.out().contains("**"), run.out());
        String report = Files.readString(folder.resolve("two").resolve("report.md"));
        assertTrue(report.contains(" (swept; shown: the first value)"), report);
    }

    @Test
    void oneDatasetAloneHasABest() throws IOException {
        assertTrue(run("--set", "data=lab-3x3").out().contains("**"));
    }

    @Test
    void theConfusionOfSeveralDatasetsIsRefused() throws IOException {
        CommandLineRun run = run("--set", "models={\"one\": {\"type\": \"nearest-centroid\"}}",
                "--set", "metrics={\"a\": {\"type\": \"accuracy\", \"on\": \"all\"}}", "--set",
                "data=[\"wine\", \"breast-cancer\"]",
                "--set", "report={\"tables\": [{\"type\": \"confusion\", \"model\": \"one\", \"on\": \"all\"}]}");
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode(), run.err());
        assertTrue(run.err().contains("shows the classes of one dataset, but the data is swept"), run.err());
    }
}
