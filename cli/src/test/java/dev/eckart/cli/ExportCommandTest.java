package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results in long form. */
class ExportCommandTest {

    /** A rate of 10 diverges. The name of the file would be a formula. */
    private static final String EXPERIMENT = """
            {
              "schema": 1,
              "data": { "type": "lab-3x3" },
              "seeds": 2,
              "models": {
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 8,
                           "regularisation": { "type": "none" } } },
                "svd": { "type": "truncated-svd", "rank": 2 }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "curves": { "of": ["error"], "every": 4 },
              "sweep": { "models.sgd.fit.learningRate": [0.01, 10] },
              "report": { "tables": [] }
            }
            """;

    private static final String HEADER =
            "experiment,model,models.sgd.fit.learningRate,seed.init,run,status,metric,value,reason";

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws IOException {
        Files.writeString(folder.resolve("=lab.json"), EXPERIMENT);
        assertEquals(ExitCode.SOME_RUNS_FAILED, command("run", "--out").exitCode());
    }

    @Test
    void aRowForEachRunAndMetricWithAllDigits() {
        List<String> lines = List.of(command("export", "--from").out().split("\r\n"));
        assertEquals(HEADER, lines.getFirst());
        assertEquals(6, lines.size());
        assertTrue(lines.get(1).startsWith("'=lab,sgd,0.01,0,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("'=lab,sgd,0.01,1,"), lines.get(2));
        assertTrue(lines.get(3).matches("'=lab,sgd,10,0,[0-9a-f]{64},diverged,error,,.* at epoch \\d"), lines.get(3));
        assertTrue(lines.get(5).startsWith("'=lab,svd,,,"), lines.get(5));
        for (int done : new int[] {1, 2, 5}) {
            String[] fields = lines.get(done).split(",", -1);
            assertEquals("done", fields[5]);
            assertEquals(score(fields[4]), Double.parseDouble(fields[7]));
        }
    }

    @Test
    void theSameAsObjects() {
        List<String> lines = command("export", "--from", "--json").out().lines().toList();
        assertEquals(7, lines.size());
        assertEquals("[", lines.getFirst());
        assertTrue(lines.get(1).matches("\\{\"experiment\":\"=lab\",\"model\":\"sgd\","
                + "\"models.sgd.fit.learningRate\":0.01,\"seed.init\":0,\"run\":\"[0-9a-f]{64}\",\"status\":\"done\","
                + "\"metric\":\"error\",\"value\":[0-9.]+},"), lines.get(1));
        assertTrue(lines.get(5).startsWith("{\"experiment\":\"=lab\",\"model\":\"svd\",\"run\":"), lines.get(5));
    }

    /** Epochs 0, 4 and 8 of two runs; the others diverged or have none. */
    @Test
    void aRowForEachEpochOfTheCurves() throws IOException {
        Path file = folder.resolve("curves.csv");
        CommandLineRun export = command("export", "--from", "--curves", "--out", file.toString());
        assertEquals("export " + file + "\n", export.out());
        List<String> lines = Files.readAllLines(file);
        assertEquals("experiment,model,models.sgd.fit.learningRate,seed.init,run,status,metric,epoch,value",
                lines.getFirst());
        assertEquals(List.of("0", "4", "8", "0", "4", "8"),
                lines.stream().skip(1).map(line -> line.split(",", -1)[7]).toList());
    }

    @Test
    void whatIsNotKnownIsNotExported() {
        CommandLineRun export = command("export", "--from", "--set", "seeds=3");
        assertEquals(ExitCode.INVALID_INPUT, export.exitCode());
        assertTrue(export.err().startsWith("error  2 of the runs are not in the ledger of "), export.err());
    }

    private double score(String key) {
        try (Ledger ledger = SqliteLedger.openToRead(folder.resolve("runs/ledger.db"))) {
            LedgerEntry entry = ledger.find(key).orElseThrow();
            return entry.scores().values().iterator().next() instanceof Score.Value(double value) ? value : Double.NaN;
        }
    }

    private CommandLineRun command(String name, String folderOption, String... more) {
        List<String> words = new ArrayList<>(List.of(
                name, folder.resolve("=lab.json").toString(), folderOption, folder.resolve("runs").toString()));
        words.addAll(List.of(more));
        return CommandLineRun.of(words);
    }
}
