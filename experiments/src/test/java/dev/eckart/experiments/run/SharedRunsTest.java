package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.ledger.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are started at once share the work. {@code benchmarks/survive together} does so more often. */
class SharedRunsTest {

    private static final int SEEDS = 60;
    private static final String EXPERIMENT =
            """
            { "schema": 1, "data": { "type": "lab-3x3" }, "seeds": SEEDS,
              "models": {
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 20000,
                           "regularisation": { "type": "none" } } } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "report": { "tables": [] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void each_run_is_done_by_one_of_two_processes_and_both_know_all_results() throws Exception {
        Path experiment = folder.resolve("shared.json");
        Files.writeString(experiment, EXPERIMENT.replace("SEEDS", Integer.toString(SEEDS)));
        List<Said> processes = List.of(start(experiment), start(experiment));
        for (Said process : processes) {
            assertEquals("ready", process.next());
        }
        for (Said process : processes) {
            process.begin();
        }
        List<String> done = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Said process : processes) {
            String said = process.next();
            for (; said.startsWith("did"); said = process.next()) {
                done.add(said);
            }
            results.add(said);
        }
        assertEquals(SEEDS, done.size(), done.toString());
        assertEquals(SEEDS, done.stream().distinct().count(), done.toString());
        assertEquals(results.getFirst(), results.getLast());
    }

    private Said start(Path experiment) throws IOException {
        Process process = JavaProcess.start(
                folder, Noting.class, experiment.toString(), folder.resolve("ledger.db").toString());
        return new Said(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** What a process says; warnings of libraries are passed over. */
    private record Said(Process process, BufferedReader lines) {

        void begin() throws IOException {
            try (OutputStream in = process.getOutputStream()) {
                in.write('\n');
            }
        }

        String next() throws IOException {
            String line = lines.readLine();
            while (line != null && !line.matches("ready|did .*|results .*")) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        }
    }
}
