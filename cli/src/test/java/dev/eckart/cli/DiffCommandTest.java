package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two experiments, two ledgers and two rows. */
class DiffCommandTest {

    private static final String EXPERIMENT = """
            {
              "schema": 1,
              "data": { "type": "lab-3x3" },
              "seeds": 3,
              "models": {
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 8,
                           "regularisation": { "type": "none" } } },
                "svd": { "type": "truncated-svd", "rank": 2 }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "sweep": { "models.sgd.fit.learningRate": [0.01, 0.02] },
              "report": { "tables": [] }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws IOException {
        Files.writeString(folder.resolve("a.json"), EXPERIMENT);
        Files.writeString(folder.resolve("b.json"),
                "{ \"extends\": \"a.json\", \"models\": { \"sgd\": { \"fit\": { \"epochs\": 12 } } } }");
        for (String name : List.of("a.json", "b.json")) {
            assertEquals(ExitCode.FINE, CommandLineRun.of(
                    "run", folder.resolve(name).toString(), "--out", folder.resolve("runs").toString()).exitCode());
        }
        assertEquals(ExitCode.FINE, CommandLineRun.of(
                "run", folder.resolve("a.json").toString(), "--out", folder.resolve("again").toString()).exitCode());
    }

    @Test
    void twoExperiments() {
        String out = diff("a.json", folder.resolve("b.json").toString(), "--from", runs("runs"));
        assertTrue(out.contains("| models.sgd.fit.epochs | 8 | 12 |"), out);
        assertTrue(out.matches("(?s).*\\| svd \\| error \\| [0-9.]+ \\| [0-9.]+ \\| 0 \\| – \\| – \\| – \\| 0 \\| 1"
                + " \\| 0 \\|.*"), out);
        assertTrue(out.matches("(?s).*\\| sgd, learningRate 0.02 \\| error \\| [^|]+ \\| [^|]+ \\| -[^|]+ \\| [^|]+"
                + " \\| [^|]+ \\| [^|]+ \\| 3 \\| 0 \\| 0 \\|.*"), out);
    }

    @Test
    void oneExperimentInTwoLedgers() {
        String out = diff("a.json", "--from", runs("runs"), "--from", runs("again"));
        assertTrue(out.startsWith("settings no difference\n"), out);
        assertTrue(out.contains("| sgd, learningRate 0.01 | error |"), out);
        assertTrue(out.contains("| 0 | – | – | – | 0 | 3 | 0 |"), out);
    }

    @Test
    void twoRowsOfOneExperiment() {
        String out = diff("a.json", "--from", runs("runs"),
                "--row", "sgd, learningRate 0.01", "--row", "sgd, learningRate 0.02");
        assertTrue(out.contains("| model.fit.learningRate | 0.01 | 0.02 |"), out);
        assertTrue(out.contains("| sgd, learningRate 0.01 → sgd, learningRate 0.02 | error |"), out);
    }

    @Test
    void forPrograms() {
        CommandLineRun run = command("a.json", folder.resolve("b.json").toString(), "--from", runs("runs"), "--json");
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        String json = run.out().replaceAll("\\s+", " ");
        assertTrue(json.startsWith("{ \"before\": \"a\", \"after\": \"b\", \"settings\": ["), json);
        assertTrue(json.contains("{ \"path\": \"models.sgd.fit.epochs\", \"before\": 8, \"after\": 12 }"), json);
        assertTrue(json.matches(".*\\{ \"model\": \"svd\", \"metric\": \"error\", \"before\": \\{ \"mean\":"
                + " [^,]+, \"runs\": 1 \\}, \"after\": \\{[^}]+\\}, \"difference\": 0, \"better\": 0, \"equal\": 1,"
                + " \"worse\": 0 \\}.*"), json);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        CommandLineRun one = command("a.json", "--from", runs("runs"));
        assertEquals(ExitCode.INVALID_INPUT, one.exitCode());
        assertTrue(one.err().contains("two things are compared"), one.err());
        CommandLineRun row = command("a.json", "--from", runs("runs"), "--row", "svd", "--row", "svdd");
        assertEquals(ExitCode.INVALID_INPUT, row.exitCode());
        assertTrue(row.err().contains("--row svdd: no row has this label"), row.err());
        assertTrue(row.err().contains("did you mean \"svd\"?"), row.err());
        CommandLineRun missing = command("a.json", "--from", runs("runs"), "--from", runs("none"));
        assertEquals(ExitCode.INVALID_INPUT, missing.exitCode());
        assertTrue(missing.err().contains("there is no ledger in " + runs("none")), missing.err());
    }

    /** With single spaces. */
    private String diff(String file, String... more) {
        CommandLineRun run = command(file, more);
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        return run.out().replaceAll(" +", " ");
    }

    private CommandLineRun command(String file, String... more) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("diff", folder.resolve(file).toString()), Stream.of(more)).toList());
    }

    private String runs(String name) {
        return folder.resolve(name).toString();
    }
}
