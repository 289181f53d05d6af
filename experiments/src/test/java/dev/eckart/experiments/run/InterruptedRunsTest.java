package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.CheckpointStore;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are given up half-way, in a process that is gone then, come to what undisturbed ones come to. */
class InterruptedRunsTest {

    private static final String NETWORKS =
            """
            { "schema": 1, "data": { "type": "iris", "variant": "uci" },
              "split": { "type": "shuffled", "train": 60, "validation": 30, "test": 60 }, "seeds": 2,
              "models": {
                "stopping": { "type": "mlp", "hidden": [4], "activation": "tanh", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                    "init": { "weights": "glorot-uniform", "bias": "zeros" },
                    "optimiser": { "type": "adam", "learningRate": 0.3,
                      "schedule": { "type": "plateau", "patience": 0, "factor": 0.5 } },
                    "batch": { "type": "minibatches", "size": 16, "order": "shuffled" }, "keep": "best",
                    "earlyStopping": { "patience": 3 }, "epochs": 12 } },
                "dropping": { "like": "stopping", "dropout": { "rate": 0.3 }, "fit.keep": "last",
                  "fit.optimiser": { "type": "momentum", "learningRate": 0.05, "momentum": 0.9 } },
                "softmax": { "type": "softmax-regression", "weight": 0.01 } },
              "metrics": { "accuracy": { "type": "accuracy", "on": "test" } },
              "curves": { "of": ["accuracy"], "every": 3 },
              "report": { "tables": [] } }
            """;
    private static final String FACTORS =
            """
            { "schema": 1, "data": { "type": "lab-3x3" }, "seeds": 2,
              "models": {
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": "half-squared-error",
                    "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01, "order": "shuffled",
                    "update": "sequential", "epochs": 10, "regularisation": "none" } },
                "gradient": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "gradient", "loss": { "type": "squared-error", "reduction": "sum" },
                    "init": { "type": "uniform", "low": 0, "high": 1 }, "epochs": 10, "batch": "all", "keep": "last",
                    "optimiser": { "type": "lbfgs" } } },
                "diverging": { "like": "gradient",
                  "fit.optimiser": { "type": "gradient-descent", "learningRate": 1 } } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "curves": { "of": ["error"], "every": 2 },
              "report": { "tables": [] } }
            """;

    @TempDir
    private Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("networks.json"), NETWORKS);
        Files.writeString(folder.resolve("factors.json"), FACTORS);
    }

    @ParameterizedTest
    @CsvSource({"networks, f64", "networks, f32", "factors, f64", "factors, f32"})
    void whoIsInterruptedAgainAndAgainComesToTheSame(String experiment, String precision) throws IOException {
        Plan plan = plan(experiment, "precision=\"" + precision + "\"");
        run("whole", plan, Cancellation.NEVER, 1);
        int interruptions = 0;
        boolean done = false;
        while (!done) {
            // A run taken and three epochs told, then a wish to stop.
            AtomicInteger asked = new AtomicInteger();
            done = goesThrough(plan, () -> asked.incrementAndGet() > 5, 1 + interruptions % 2);
            interruptions += done ? 0 : 1;
        }
        assertTrue(interruptions >= 10, interruptions + " interruptions");
        assertTrue(told.stream().anyMatch(line -> line.endsWith(" goes on after epoch 3")), told::toString);
        assertEquals(entries("whole", plan), entries("parts", plan));
        assertEquals(List.of(), checkpoints("parts"));
    }

    @Test
    void aDamagedCheckpointIsToldOfAndTheRunBeginsAnew() throws IOException {
        Plan plan = plan("factors");
        run("whole", plan, Cancellation.NEVER, 1);
        AtomicInteger asked = new AtomicInteger();
        assertFalse(goesThrough(plan, () -> asked.incrementAndGet() > 6, 1));
        Path checkpoint = checkpoints("parts").getFirst();
        byte[] bytes = Files.readAllBytes(checkpoint);
        bytes[bytes.length - 1] ^= 1;
        Files.write(checkpoint, bytes);
        assertTrue(goesThrough(plan, Cancellation.NEVER, 1));
        String key = checkpoint.getFileName().toString().substring(0, 12);
        assertEquals(List.of("checkpoint of run " + key
                + ": it is not what was written: its hash is another; the run begins anew"), told);
        assertEquals(entries("whole", plan), entries("parts", plan));
        assertEquals(List.of(), checkpoints("parts"));
    }

    @Test
    void aCheckpointOfAnotherFitIsToldOfAndTheRunBeginsAnew() throws IOException {
        Plan plan = plan("factors");
        run("whole", plan, Cancellation.NEVER, 1);
        String sgd = runs(plan).getFirst().key();
        String gradient = runs(plan).get(2).key();
        AtomicInteger asked = new AtomicInteger();
        assertFalse(goesThrough(plan, () -> asked.incrementAndGet() > 6, 1));
        try (Ledger ledger = ledger("parts")) {
            CheckpointStore store = ledger.checkpoints();
            store.keep(gradient, store.find(sgd, told::add).orElseThrow());
        }
        assertTrue(goesThrough(plan, Cancellation.NEVER, 1));
        assertTrue(told.contains("checkpoint of run " + gradient.substring(0, 12)
                + ": stream \"order\" is not declared; declared: init; the run begins anew"), told::toString);
        assertEquals(entries("whole", plan), entries("parts", plan));
    }

    @Test
    void whoAsksForAnotherCurveHasItFromTheBeginning() {
        AtomicInteger asked = new AtomicInteger();
        assertFalse(goesThrough(plan("factors"), () -> asked.incrementAndGet() > 6, 1));
        Plan other = plan("factors", "curves.every=1");
        run("whole", other, Cancellation.NEVER, 1);
        assertTrue(goesThrough(other, Cancellation.NEVER, 1));
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().endsWith(
                ": a curve is wanted now of which it has no points; the run begins anew"), told::toString);
        assertEquals(entries("whole", other), entries("parts", other));
    }

    @Test
    void withoutCheckpointsOrBeforeTheirTimeNothingIsWritten() {
        Plan plan = plan("factors");
        run("whole", plan, Cancellation.NEVER, 1);
        assertFalse(Files.exists(folder.resolve("whole.db-checkpoints")));
        try (Ledger ledger = ledger("parts")) {
            runner(ledger, Cancellation.NEVER, 1)
                    .keepingCheckpoints(Long.MAX_VALUE, System::nanoTime, told::add)
                    .run(List.of(plan));
        }
        assertFalse(Files.exists(folder.resolve("parts.db-checkpoints")));
        assertEquals(List.of(), told);
    }

    @Test
    void aRunWithoutAFolderForItsCheckpointsGoesOnWithoutThem() throws IOException {
        Files.writeString(folder.resolve("parts.db-checkpoints"), "a file");
        Plan plan = plan("factors", "seeds=1");
        run("whole", plan, Cancellation.NEVER, 1);
        assertTrue(goesThrough(plan, Cancellation.NEVER, 1));
        assertEquals(3, told.size(), told::toString);
        assertTrue(told.stream().allMatch(line -> line.contains(" keeps no checkpoint: ")), told::toString);
        assertEquals(entries("whole", plan), entries("parts", plan));
    }

    @Test
    void whoRepeatsGoesOnFromNothing() {
        Plan plan = plan("factors");
        run("parts", plan, Cancellation.NEVER, 1);
        try (Ledger ledger = ledger("parts")) {
            AtomicInteger asked = new AtomicInteger();
            Runner again = runner(ledger, () -> asked.incrementAndGet() > 6, 1).repeating(run -> told.add(run.key()))
                    .keepingCheckpoints(0, System::nanoTime, told::add);
            assertThrows(CancellationException.class, () -> again.run(List.of(plan)));
        }
        assertFalse(Files.exists(folder.resolve("parts.db-checkpoints")));
    }

    /** Whether all runs could be done. */
    private boolean goesThrough(Plan plan, Cancellation cancellation, int threadsPerRun) {
        try (Ledger ledger = ledger("parts")) {
            runner(ledger, cancellation, threadsPerRun)
                    .keepingCheckpoints(0, System::nanoTime, told::add)
                    .run(List.of(plan));
            return true;
        } catch (CancellationException _) {
            return false;
        }
    }

    private void run(String name, Plan plan, Cancellation cancellation, int threadsPerRun) {
        try (Ledger ledger = ledger(name)) {
            runner(ledger, cancellation, threadsPerRun).run(List.of(plan));
        }
    }

    private static Runner runner(Ledger ledger, Cancellation cancellation, int threadsPerRun) {
        return new Runner(ledger, 1, threadsPerRun, Progress.NONE, cancellation);
    }

    private Ledger ledger(String name) {
        return SqliteLedger.open(folder.resolve(name + ".db"));
    }

    /** All that is known, with the parameters. */
    private List<LedgerEntry> entries(String name, Plan plan) {
        try (Ledger ledger = ledger(name)) {
            return runs(plan).stream()
                    .map(run -> ledger.find(run.key()).orElseThrow().with(ledger.parameters(run.key())))
                    .toList();
        }
    }

    private List<Path> checkpoints(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name + ".db-checkpoints"))) {
            return files.toList();
        }
    }

    private static List<PlannedRun> runs(Plan plan) {
        return plan.variants().stream().flatMap(variant -> variant.runs().stream()).toList();
    }

    private Plan plan(String name, String... overrides) {
        Diagnostics diagnostics = new Diagnostics();
        return Wiring.workbench(List.of())
                .plan(folder.resolve(name + ".json"), Changes.of(overrides), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
    }
}
