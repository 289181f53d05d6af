package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.NumericsVersion;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.linalg.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunKeysTest {

    private static final String MLP =
            """
            {
              "schema": 1,
              "data": { "type": "iris", "variant": "uci" },
              "steps": [],
              "split": { "type": "shuffled", "train": 100, "validation": 50 },
              "seeds": { "init": 2, "split": 2 },
              "models": {
                "mlp": { "type": "mlp", "hidden": [3], "activation": "relu", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                           "init": { "weights": { "type": "uniform", "low": 0, "high": 1 },
                                     "bias": { "type": "zeros" } },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                           "batch": "all", "epochs": 1, "keep": "last" } }
              },
              "metrics": { "accuracy": { "type": "accuracy", "on": "all" } },
              "report": { "tables": [] }
            }
            """;

    private static final Catalogue CATALOGUE = Wiring.workbench(List.of()).catalogue();

    @TempDir
    private Path folder;

    @Test
    void theOrderInWhichStreamsAreWrittenIsNoPartOfARun() throws IOException {
        Set<String> keys = keys(variant(CATALOGUE));
        assertEquals(4, keys.size());
        assertEquals(keys, keys(variant(CATALOGUE, "seeds={\"split\": 2, \"init\": 2}")));
    }

    @Test
    void foldsInTheDatasOwnOrderTakeNoSeed() throws IOException {
        String folds = "split={\"type\": \"k-fold\", \"folds\": 5, \"of\": \"rows\", \"shuffled\": %s}";
        String[] own = {folds.formatted("false"), "seeds={\"init\": 2}"};
        assertEquals(10, keys(variant(CATALOGUE, own)).size());
        assertEquals(20, keys(variant(CATALOGUE, folds.formatted("true"))).size());
    }

    @Test
    void titlesAndMetricsAreNoPartOfARun() throws IOException {
        assertEquals(keys(variant(CATALOGUE)), keys(variant(CATALOGUE, "title=\"another\"")));
        assertEquals(keys(variant(CATALOGUE)), keys(variant(CATALOGUE, "metrics.accuracy.on=\"train\"")));
    }

    @Test
    void thePrecisionIsAPartOfARunThatComputesInIt() throws IOException {
        assertEquals(keys(variant(CATALOGUE)), keys(variant(CATALOGUE, "precision=f64")));
        PlannedVariant narrow = variant(CATALOGUE, "precision=f32");
        assertNotEquals(keys(variant(CATALOGUE)), keys(narrow));
        assertEquals(Precision.F32, narrow.runs().getFirst().precision());
        assertTrue(narrow.runs().getFirst().settings().contains("\"precision\":\"f32\""));
    }

    @Test
    void aModelWithoutProgramsIsTheSameRunInEitherPrecision() throws IOException {
        String[] wide = {"models.mlp={\"type\": \"nearest-centroid\"}", "seeds=2", "precision=f64"};
        PlannedVariant narrow = variant(CATALOGUE, wide[0], wide[1], "precision=f32");
        assertEquals(keys(variant(CATALOGUE, wide)), keys(narrow));
        assertEquals(Precision.F64, narrow.runs().getFirst().precision());
    }

    @Test
    void thePrecisionCanBeSwept() throws IOException {
        List<PlannedVariant> variants = plan(CATALOGUE, "sweep={\"precision\": [\"f64\", \"f32\"]}").variants();
        assertEquals(
                List.of("mlp, precision \"f64\"", "mlp, precision \"f32\""),
                variants.stream().map(each -> each.variant().label()).toList());
        assertEquals(
                List.of(Precision.F64, Precision.F32),
                variants.stream().map(each -> each.runs().getFirst().precision()).toList());
    }

    @Test
    void theBackendIsNoPartOfARunAsItsBitsAreTheSame() throws IOException {
        assertEquals(keys(variant(CATALOGUE)), keys(variant(CATALOGUE, "backend=java")));
    }

    @Test
    void whatDoesNotComputeIsRefused() {
        assertEquals("""
                error  --set precision=f16: found "f16", expected "f64" or "f32"
                                       ^^^
                error  --set backend=cuda: found "cuda", expected "java"
                                     ^^^^
                2 errors. Nothing was run.
                """,
                assertThrows(AssertionError.class, () -> variant(CATALOGUE, "precision=f16", "backend=cuda"))
                        .getMessage());
    }

    @Test
    void theCodeOfWhatDrawsIsAPartOfARun() throws IOException {
        assertNotEquals(keys(variant(CATALOGUE)), keys(variant(withNewCode("uniform"))));
    }

    @Test
    void theCodeOfAMetricIsAPartOfItsScoreAndNotOfTheRun() throws IOException {
        PlannedVariant before = variant(CATALOGUE);
        PlannedVariant after = variant(withNewCode("accuracy"));
        assertEquals(keys(before), keys(after));
        assertNotEquals(before.scoreIds(), after.scoreIds());
    }

    @NumericsVersion(2)
    private record Part(int size) {}

    @Test
    void theCodeOfARecordWithinAComponentCountsOnceItHasChanged() {
        assertEquals(Map.of("part Part", "2"), Consumption.code(CATALOGUE, List.of(new Part(1))));
    }

    private static Set<String> keys(PlannedVariant variant) {
        return variant.runs().stream().map(PlannedRun::key).collect(Collectors.toSet());
    }

    private PlannedVariant variant(Catalogue catalogue, String... overrides) throws IOException {
        return plan(catalogue, overrides).variants().getFirst();
    }

    private Plan plan(Catalogue catalogue, String... overrides) throws IOException {
        Path file = Files.writeString(folder.resolve("mlp.json"), MLP);
        Binder binder = new Binder(catalogue);
        Diagnostics diagnostics = new Diagnostics();
        return new Workbench(catalogue, binder, new Planner(catalogue, binder))
                .plan(file, Changes.of(overrides), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
    }

    private static Catalogue withNewCode(String name) {
        UnaryOperator<Catalogue.Entry> changed = entry -> entry.name().equals(name)
                ? new Catalogue.Entry(entry.header(), entry.streams(), entry.jar(), "new")
                : entry;
        return Catalogue.of(CATALOGUE.kinds().stream()
                .flatMap(kind -> CATALOGUE.ofKind(kind).values().stream())
                .distinct()
                .map(changed)
                .toList());
    }
}
