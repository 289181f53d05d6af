package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that need a real run: the confusion matrix and the chosen settings. */
class TablesOfClassifiersTest {

    private static final String MAJORITY =
            """
            {
              "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 1,
              "models": { "majority": "majority-class" },
              "metrics": { "accuracy": { "type": "accuracy", "on": "all" } },
              "report": { "tables": [ { "type": "confusion", "model": "majority", "on": "all" } ] }
            }
            """;

    private static final String TUNED =
            """
            {
              "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 2,
              "split": { "type": "shuffled", "train": 60, "validation": 45, "test": 45 },
              "models": { "mlp": {
                "type": "mlp", "hidden": [], "activation": "relu", "outputActivation": "none",
                "bias": { "shape": "none", "trained": false },
                "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                         "init": { "weights": "zeros" },
                         "optimiser": { "type": "gradient-descent", "learningRate": 0.3 },
                         "batch": "all", "epochs": 15, "keep": "last" } } },
              "metrics": { "choice": { "type": "softmax-cross-entropy", "reduction": "mean", "on": "validation" },
                           "test": { "type": "accuracy", "on": "test" } },
              "tune": { "by": "choice", "per": "fold", "refitOn": "train+validation",
                        "over": { "models.mlp.fit.optimiser.learningRate": [1e-9, 0.05] } },
              "report": { "tables": [ "chosen", { "type": "summary", "metrics": "test" } ] }
            }
            """;

    @TempDir
    private Path folder;

    /** Of three classes of 50 rows each, the first is told always. */
    @Test
    void theConfusionMatrixCountsRows() throws IOException {
        assertTrue(report(MAJORITY).contains(
                """
                | class      | told setosa | told versicolor | told virginica |
                |:-----------|------------:|----------------:|---------------:|
                | setosa     |          50 |               0 |              0 |
                | versicolor |          50 |               0 |              0 |
                | virginica  |          50 |               0 |              0 |
                """));
    }

    @Test
    void chosenSettingsStandWithTheScoreThatDecided() throws IOException {
        String report = report(TUNED);
        assertTrue(report.lines().anyMatch(line -> line.matches(
                "\\| mlp +\\| seed 1 \\| learningRate 0\\.05 \\| +0\\.\\d+ \\| +2 \\|")), report);
        assertTrue(report.contains("Settings are chosen by choice on validation"), report);
    }

    /** Folds in the order of the rows: nothing is drawn, and yet there are several runs, which share training rows. */
    @Test
    void foldsThatNobodyDrewOverlapAllTheSame() throws IOException {
        String folds = MAJORITY
                .replace("\"seeds\": 1", "\"seeds\": 1, \"split\": { \"type\": \"k-fold\", \"folds\": 3,"
                        + " \"of\": \"rows\", \"stratified\": true, \"shuffled\": false }")
                .replace("\"majority-class\"", "\"majority-class\", \"centroid\": \"nearest-centroid\"")
                .replace("\"all\"", "\"test\"")
                .replace("\"tables\": [", "\"tables\": [ { \"type\": \"ranking\", \"metric\": \"accuracy\" },");
        assertTrue(report(folds).contains("Over 3 runs: training sets overlap, so that no test is made."));
    }

    @Test
    void choosingOnTestIsRefused() throws IOException {
        CommandLineRun run = run(TUNED.replace("\"by\": \"choice\"", "\"by\": \"test\""));
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains("test is taken on test; settings are chosen by a metric that is taken on"
                + " validation"), run.err());
    }

    private String report(String experiment) throws IOException {
        CommandLineRun run = run(experiment);
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        return Files.readString(folder.resolve("out/e/report.md"));
    }

    private CommandLineRun run(String experiment) throws IOException {
        Path file = Files.writeString(folder.resolve("e.json"), experiment);
        return CommandLineRun.of("run", file.toString(), "--out", folder.resolve("out").toString());
    }
}
