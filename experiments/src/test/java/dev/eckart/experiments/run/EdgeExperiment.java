package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An experiment on data at the edge, and the page that tells what comes of it. */
record EdgeExperiment(Path folder) {

    /** Rows 2, 5 and 6, the test part, are of the classes a, b and c; the training part knows a and b. */
    static final String CLASSES =
            """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "data.csv", "label": "c" },
              "split": { "type": "given", "train": [0, 1, 3, 4], "test": [2, 5, 6] },
              "seeds": 1,
              "models": {
                "majority": { "type": "majority-class" },
                "nearest": { "type": "nearest-centroid" },
                "softmax": { "type": "softmax-regression", "weight": 1 },
                "mlp": { "type": "mlp", "hidden": [], "activation": "relu", "outputActivation": "none",
                  "bias": { "shape": "none", "trained": false },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                           "init": { "weights": { "type": "zeros" } },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.3 },
                           "batch": "all", "epochs": 5, "keep": "last" } }
              },
              "metrics": {
                "accuracy": { "type": "accuracy", "on": "test" },
                "balanced": { "type": "balanced-accuracy", "on": "test" },
                "ofB": { "type": "recall", "label": 1, "on": "test" },
                "ofC": { "type": "precision", "label": 2, "on": "test" },
                "area": { "type": "roc-auc", "average": "macro", "on": "test" },
                "loss": { "type": "softmax-cross-entropy", "reduction": "mean", "on": "test" }
              }
            }
            """;

    /** Each row is a fold. */
    static final String TARGETS =
            """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "data.csv", "target": "t" },
              "split": { "type": "k-fold", "folds": 4, "of": "rows", "shuffled": false },
              "seeds": 1,
              "models": {
                "mean": { "type": "mean-target" },
                "linear": { "type": "linear-regression" },
                "ridge": { "type": "ridge-regression", "weight": 1 }
              },
              "metrics": {
                "r2": { "type": "r2", "on": "test" },
                "variance": { "type": "explained-variance", "on": "test" },
                "rmse": { "type": "rmse", "on": "test" }
              }
            }
            """;

    static final String ROWS = "x,y,c\n1,5,a\n1.5,-5,a\n2,1,a\n-1,1,b\n-1.5,2,b\n-2,3,b\n1,-6,c\n";
    static final String CONSTANT_COLUMN = "x,y,c\n1,7,a\n2,7,a\n3,7,a\n-1,7,b\n-2,7,b\n-3,7,b\n0,7,c\n";

    private static final Path PAGE = Path.of("..", "docs", "edge-cases.md");

    /** The file's experiment, on these data. */
    static EdgeExperiment of(Path folder, String experiment, String data) throws IOException {
        Files.writeString(folder.resolve("edge.json"), experiment);
        Files.writeString(folder.resolve("data.csv"), data);
        return new EdgeExperiment(folder);
    }

    /** What is said where nothing runs; fails if something would. */
    String refusal(String... overrides) {
        Diagnostics diagnostics = new Diagnostics();
        assertEquals(Optional.empty(), planned(diagnostics, overrides), () -> "planned: " + Arrays.toString(overrides));
        return diagnostics.render();
    }

    /** Fails unless the experiment is refused in the words of the page. */
    void assertRefused(String message, String... overrides) throws IOException {
        String refusal = refusal(overrides);
        assertTrue(refusal.contains(message), refusal);
        assertOnPage(message);
    }

    /** The scores of the model's first run. */
    Map<String, Score> scores(String model, String... overrides) {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = planned(diagnostics, overrides).orElseThrow(() -> new AssertionError(diagnostics.render()));
        Run run = new Runner(new InMemoryLedger(), 1, Progress.NONE, Cancellation.NEVER)
                .run(List.of(plan)).getFirst().ofModel(model).getFirst().runs().getFirst();
        return assertInstanceOf(Outcome.Done.class, run.outcome(), run.outcome().toString()).scores();
    }

    static void assertOnPage(String message) throws IOException {
        assertTrue(Files.readString(PAGE).contains("`" + message + "`"), PAGE + " lacks " + message);
    }

    private Optional<Plan> planned(Diagnostics diagnostics, String... overrides) {
        Workbench workbench = Wiring.workbench(List.of());
        return workbench.plan(folder.resolve("edge.json"), Changes.of(overrides), diagnostics);
    }
}
