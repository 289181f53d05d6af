package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that take more time or memory than there is have failed, and the others are done. */
class LimitsTest {

    /** One run of the wide network has 4000 · 4000 weights of 8 bytes, which is more than 100 MB. */
    private static final String EXPERIMENT =
            """
            { "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 2,
              "split": { "type": "shuffled", "train": 0.7, "test": 0.3 },
              "models": {
                "narrow": { "type": "mlp", "hidden": [4], "activation": "tanh", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                    "init": { "weights": { "type": "glorot-uniform" }, "bias": { "type": "zeros" } },
                    "optimiser": { "type": "gradient-descent", "learningRate": 0.1 },
                    "batch": "all", "keep": "last", "epochs": 2 } }
                WIDE },
              "metrics": { "accuracy": { "type": "accuracy", "on": "test" } },
              "report": { "tables": [ { "type": "summary", "metrics": ["accuracy"] } ] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatExceedsTheHeapHasFailed() throws Exception {
        Path file = experiment(", \"wide\": { \"like\": \"narrow\", \"hidden\": [4000, 4000] }");
        Process process = OurProcess.of(folder, List.of("-Xmx100m"), Main.class, arguments(file))
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.SOME_RUNS_FAILED, process.waitFor(), said);
        assertTrue(said.contains("run    4/4 ") && said.contains("   2 failed\n"), said);
        assertTrue(said.contains("! wide, seed 1: out of memory (Java heap space); "), said);
    }

    @Test
    void whatExceedsItsTimeHasFailedAndIsTriedAgain() throws Exception {
        Path file = experiment("");
        String endless = "models.narrow.fit.epochs=2000000000";
        CommandLineRun late = CommandLineRun.of(arguments(file, "--set", endless, "--time-limit", "100ms"));
        assertEquals(ExitCode.SOME_RUNS_FAILED, late.exitCode(), late.err());
        assertTrue(late.err().contains("! narrow, seed 1: took longer than the time limit of 100ms\n"), late.err());
        CommandLineRun again = CommandLineRun.of(arguments(file, "--set", endless, "--time-limit", "0.05s"));
        assertTrue(!again.err().contains("known already") && again.err().contains("limit of 0.05s"), again.err());
    }

    @Test
    void aLimitIsNoPartOfTheKey() throws Exception {
        Path file = experiment("");
        assertEquals(ExitCode.FINE, CommandLineRun.of(arguments(file, "--time-limit", "1H")).exitCode());
        CommandLineRun again = CommandLineRun.of(arguments(file, "--time-limit", "2m"));
        assertTrue(again.err().contains("2 of 2 runs known already"), again.err());
    }

    @Test
    void aLimitIsANumberAndAUnit() throws Exception {
        Path file = experiment("");
        for (String limit : List.of("30", "0s", "s", "1 s", "-1s", "1d", "1e3s")) {
            CommandLineRun run = CommandLineRun.of(arguments(file, "--time-limit=" + limit));
            assertEquals(ExitCode.INVALID_INPUT, run.exitCode(), limit);
            assertTrue(run.err().contains("found \"" + limit + "\", expected a number and a unit"), run.err());
        }
    }

    private Path experiment(String wide) throws Exception {
        return Files.writeString(folder.resolve("limits.json"), EXPERIMENT.replace("WIDE", wide));
    }

    private List<String> arguments(Path file, String... options) {
        return Stream.concat(
                Stream.of("run", file.toString(), "--out", folder.resolve("runs").toString()),
                Stream.of(options)).toList();
    }
}
