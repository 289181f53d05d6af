package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks by their keys in a file: what they draw from, and what they refuse before anything runs. */
class NetworkTrainingTest {

    private static final String NETWORKS =
            """
            {
              "schema": 1,
              "data": { "type": "iris", "variant": "uci" },
              "steps": [],
              "split": { "type": "shuffled", "train": 90, "validation": 30, "test": 30 },
              "seeds": { "split": [0], "init": 1, "batch": 2, "dropout": 3 },
              "models": {
                "whole": { "type": "mlp", "hidden": [3], "activation": "tanh", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                           "init": { "weights": { "type": "uniform", "low": -0.5, "high": 0.5 }, "bias": "zeros" },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                           "batch": "all", "epochs": 3, "keep": "last" } },
                "sequential": { "like": "whole",
                  "fit.batch": { "type": "minibatches", "size": 16, "order": "sequential" } },
                "shuffled": { "like": "sequential", "fit.batch.order": "shuffled" },
                "dropping": { "like": "shuffled", "dropout": { "rate": 0.2 } },
                "validated": { "like": "whole", "activation": { "type": "leaky-relu", "slope": 0.1 },
                  "fit.keep": "best", "fit.earlyStopping": { "patience": 1 },
                  "fit.regularisation": { "type": "elastic-net", "l1": 0.01, "l2": 0.01 },
                  "fit.clipping": { "type": "by-norm", "max": 1 } }
              },
              "metrics": { "accuracy": { "type": "accuracy", "on": "test" } },
              "report": { "tables": [] }
            }
            """;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("networks.json"), NETWORKS);
    }

    @Test
    void aModelIsRunUnderTheSeedsThatItCanDrawFrom() {
        Plan plan = plan(new Diagnostics()).orElseThrow();
        Results results = new Runner(new InMemoryLedger(), 1, Progress.NONE, Cancellation.NEVER)
                .run(List.of(plan))
                .getFirst();
        // init alone; with batch 2; with batch and dropout 2 · 3
        assertEquals(List.of(1, 1, 2, 6, 1),
                results.variants().stream().map(variant -> variant.runs().size()).toList());
        assertTrue(results.variants().stream()
                .flatMap(variant -> variant.runs().stream())
                .allMatch(run -> run.outcome() instanceof Outcome.Done));
    }

    @Test
    void aRunTellsTheEpochsThatHaveMadeItsModel() {
        Plan plan = plan(new Diagnostics(), "models.validated.fit.earlyStopping.minDelta=1000").orElseThrow();
        Results results = new Runner(new InMemoryLedger(), 1, Progress.NONE, Cancellation.NEVER)
                .run(List.of(plan))
                .getFirst();
        assertEquals(OptionalInt.of(3), results.variants().getFirst().runs().getFirst().epochs());
        // No loss is lower by 1000, so the training ends after one epoch, whose model is kept or the start.
        assertTrue(results.variants().getLast().runs().getFirst().epochs().orElseThrow() <= 1);
    }

    @Test
    void whatNeedsAValidationPartIsRefusedWithoutOne() {
        assertRefused("found best, expected last: iris (uci) has no validation part to tell by",
                "split={\"type\": \"shuffled\", \"train\": 120, \"test\": 30}");
        assertRefused("needs a validation part, but iris (uci) has none",
                "split={\"type\": \"shuffled\", \"train\": 120, \"test\": 30}");
    }

    @Test
    void whatNeedsAValidationPartIsNotRefittedToIt() {
        String tune = "tune={\"by\": \"choice\", \"per\": \"fold\", \"refitOn\": \"%s\","
                + " \"over\": {\"models.validated.hidden\": [[2], [3]]}}";
        String choice = "metrics.choice={\"type\": \"accuracy\", \"on\": \"validation\"}";
        Diagnostics diagnostics = new Diagnostics();
        assertFalse(plan(diagnostics, choice, tune.formatted("train+validation")).isPresent());
        assertEquals(
                List.of("train+validation leaves no validation part for models.validated.fit.keep and"
                        + " models.validated.fit.earlyStopping; take \"train\""),
                diagnostics.all().stream().map(Diagnostic::message).toList());
        Diagnostics none = new Diagnostics();
        assertTrue(plan(none, choice, tune.formatted("train")).isPresent(), none::render);
    }

    @Test
    void whatDoesNotSuitTheOptimiserIsRefused() {
        assertRefused("found minibatches, expected all", "models.sequential.fit.optimiser=\"lbfgs\"");
        assertRefused("means nothing for lbfgs", "models.validated.fit.optimiser=\"lbfgs\"");
    }

    private void assertRefused(String message, String change) {
        Diagnostics diagnostics = new Diagnostics();
        assertFalse(plan(diagnostics, change).isPresent());
        assertTrue(diagnostics.render().contains(message), diagnostics::render);
    }

    private Optional<Plan> plan(Diagnostics diagnostics, String... changes) {
        Workbench workbench = Wiring.workbench(List.of());
        return workbench.plan(file, Changes.of(changes), diagnostics);
    }
}
