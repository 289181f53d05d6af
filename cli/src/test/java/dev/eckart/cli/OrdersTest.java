package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.run.Schedule;
import dev.eckart.experiments.run.TimeLimit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers and reports hold the same, in whatever order runs are begun and however they share the machine. */
class OrdersTest {

    /** A step of the wide network has 3 · 105 · (4 · 128 + 128 · 64 + 64 · 3) multiplications: worth two threads. */
    private static final String EXPERIMENT =
            """
            { "schema": 1, "data": { "type": "iris", "variant": "uci" }, "seeds": 3,
              "split": { "type": "shuffled", "train": 0.7, "test": 0.3 },
              "models": {
                "narrow": { "type": "mlp", "hidden": [4], "activation": "tanh", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                    "init": { "weights": { "type": "glorot-uniform" }, "bias": { "type": "zeros" } },
                    "optimiser": { "type": "gradient-descent", "learningRate": 0.1 },
                    "batch": "all", "keep": "last", "epochs": 4 } },
                "wide": { "like": "narrow", "hidden": [128, 64] } },
              "sweep": { "models.narrow.fit.optimiser.learningRate": [0.1, 1e308] },
              "metrics": { "accuracy": { "type": "accuracy", "on": "test" } },
              "curves": { "of": ["accuracy"], "every": 2 },
              "report": { "tables": [ { "type": "summary", "metrics": ["accuracy"] } ] } }
            """;

    private static final Comparator<String> BY_KEY = Comparator.naturalOrder();
    private static final Comparator<String> BY_HASH = Comparator.comparing(Sha256::of);

    @TempDir
    private Path folder;

    @Test
    void orderAndThreadsChangeNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("orders.json"), EXPERIMENT);
        Plan plan = Ran.plans(List.of(file), Changes.NONE).getFirst();
        List<Schedule> schedules = List.of(
                new Schedule(1, OptionalInt.empty(), Long.MAX_VALUE, TimeLimit.NONE),
                new Schedule(2, OptionalInt.empty(), Long.MAX_VALUE, TimeLimit.NONE),
                new Schedule(4, OptionalInt.of(2), Long.MAX_VALUE, TimeLimit.NONE),
                // One at a time, as none has room beside another.
                new Schedule(4, OptionalInt.empty(), 0, TimeLimit.NONE));
        SortedMap<String, Object> first = files(plan, schedules.getFirst(), BY_KEY, "first");
        assertTrue(first.containsKey("report.md") && first.size() > 9, first.keySet().toString());
        for (Schedule schedule : schedules) {
            assertEquals(first, files(plan, schedule, BY_KEY.reversed(), "reversed " + schedule.hashCode()));
            assertEquals(first, files(plan, schedule, BY_HASH, "mixed " + schedule.hashCode()));
        }
    }

    /** All that an order of the runs leaves behind: files by their names, runs by their keys. */
    private SortedMap<String, Object> files(Plan plan, Schedule schedule, Comparator<String> order, String name)
            throws IOException {
        OutputFolder output = new OutputFolder();
        output.folder = folder.resolve(name);
        SortedMap<String, Object> left = new TreeMap<>();
        try (Ledger ledger = output.ledger()) {
            Results results = new Runner(ledger, schedule, Progress.NONE, Cancellation.NEVER)
                    .inOrder(order)
                    .run(List.of(plan))
                    .getFirst();
            new ReportFiles(output, new Console(nowhere(), nowhere(), false)).write(plan, results);
            plan.variants().stream().flatMap(variant -> variant.runs().stream()).forEach(run -> left.put(
                    run.key(), ledger.find(run.key()).orElseThrow().with(ledger.parameters(run.key()))));
        }
        assertEquals(List.of(), SqliteLedger.faults(output.ledgerFile()));
        Path written = output.folder.resolve(plan.name());
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                left.put(written.relativize(file).toString(), Files.readString(file));
            }
        }
        return left;
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }
}
