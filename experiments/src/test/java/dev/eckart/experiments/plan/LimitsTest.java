package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps and seeds through the front door: what an axis over data plans, and what is too much. */
class LimitsTest {

    private static final String EXPERIMENT =
            """
            { "schema": 1,
              "data": %s,
              "seeds": %s,
              "models": { "mean": { "type": "column-mean" }, "svd": { "type": "truncated-svd", "rank": 1 },
                "gd": { "type": "factorisation", "rank": 1,
                  "fit": { "type": "gradient", "loss": { "type": "squared-error", "reduction": "sum" },
                           "init": { "type": "uniform", "low": 0, "high": 1 },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                           "batch": "all", "epochs": 3, "keep": "last" } } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "sweep": %s }
            """;

    private static final String IRIS = "{ \"type\": \"iris\", \"variant\": \"uci\" }";

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Plan> plan(String data, String seeds, String sweep) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), EXPERIMENT.formatted(data, seeds, sweep));
        return Wiring.workbench(List.of()).plan(file, Changes.NONE, diagnostics);
    }

    private List<String> errors() {
        return diagnostics.all().stream()
                .map(each -> (each.origin() + " " + each.message()).replace(folder + "/", ""))
                .toList();
    }

    @Test
    void moreThanTenMillionRunsAreRefusedAtTheLastAxis() throws IOException {
        String ranks = IntStream.rangeClosed(1, 3).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertEquals(Optional.empty(), plan("\"lab-3x3\"", "{ \"init\": 1000000 }",
                "{ \"models.gd.rank\": [" + ranks + "],\n \"models.gd.fit.epochs\": [1, 2, 3, 4] }"));
        assertEquals(List.of("a.json:12:2 12,000,002 runs; expected at most 10,000,000"), errors());
    }

    @Test
    void crossedSeedsThatExplodeAreRefusedAtTheSeeds() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), EXPERIMENT
                .formatted(IRIS, "{ \"split\": 1000000, \"init\": 1000000 }", "{}")
                .replace("\"svd\": { \"type\": \"truncated-svd\", \"rank\": 1 },", "")
                .replace("\"factorisation\"", "\"masked-factorisation\", \"offset\": \"none\", \"biases\": []")
                .replace("\"sweep\"",
                        "\"split\": { \"type\": \"k-fold\", \"folds\": 5, \"of\": \"cells\" }, \"sweep\""));
        assertEquals(Optional.empty(), Wiring.workbench(List.of()).plan(file, Changes.NONE, diagnostics));
        assertEquals(List.of("a.json:3:12 5,000,005,000,000 runs; expected at most 10,000,000"), errors());
    }

    @Test
    void aListOfDataIsAnAxis() throws IOException {
        Plan plan = plan("[\"lab-3x3\", " + IRIS + "]", "1", "{ \"models.svd.rank\": [1, 2] }").orElseThrow();
        assertEquals(
                List.of("mean, data \"lab-3x3\" lab-3x3", "mean, data iris (variant uci) iris (uci)",
                        "svd, data \"lab-3x3\", rank 1 lab-3x3", "svd, data \"lab-3x3\", rank 2 lab-3x3",
                        "svd, data iris (variant uci), rank 1 iris (uci)",
                        "svd, data iris (variant uci), rank 2 iris (uci)",
                        "gd, data \"lab-3x3\" lab-3x3", "gd, data iris (variant uci) iris (uci)"),
                plan.variants().stream().map(each -> each.variant().label() + " " + each.data().name()).toList());
    }

    @Test
    void theResolvedFileOfAListOfDataIsTheSameExperiment() throws IOException {
        Plan plan = plan("[\"lab-3x3\", " + IRIS + "]", "1",
                "{ \"models.svd.rank\": { \"uniform\": [1, 3], \"whole\": true, \"count\": 2, \"seed\": 4 } }")
                .orElseThrow();
        Path resolved = Files.writeString(folder.resolve("resolved.json"), plan.resolved());
        Plan again = Wiring.workbench(List.of()).plan(resolved, Changes.NONE, diagnostics).orElseThrow();
        assertEquals(plan.resolved(), again.resolved());
        assertEquals(keys(plan), keys(again));
    }

    @Test
    void everyPointIsChecked() throws IOException {
        assertEquals(Optional.empty(), plan("[\"lab-3x3\", \"wnie\"]", "1",
                "{ \"models.svd.rank\": [1, 4, 2], \"zip\": { \"models.gd.rank\": [1, 0],\n"
                        + "   \"models.gd.fit.epochs\": [5, 6] } }"));
        assertEquals(
                List.of("a.json:2:23 unknown dataset \"wnie\"; did you mean \"wine\"?",
                        "a.json:11:37 rank 4 exceeds min(rows, columns) = 3 of lab-3x3",
                        "a.json:11:75 found 0, expected a whole number, at least 1"),
                errors());
    }

    @Test
    void anAxisOverDataThatIsAListIsRefused() throws IOException {
        assertEquals(Optional.empty(), plan("[\"lab-3x3\"]", "1", "{ \"data\": [\"wine\"] }"));
        assertEquals(List.of("a.json:11:14 \"data\" is a list, which is an axis already"), errors());
    }

    private static List<String> keys(Plan plan) {
        return plan.variants().stream().flatMap(each -> each.runs().stream()).map(PlannedRun::key).toList();
    }
}
