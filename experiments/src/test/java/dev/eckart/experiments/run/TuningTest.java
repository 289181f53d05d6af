package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are chosen are held against the same settings written down. */
class TuningTest {

    private static final String IRIS =
            """
            {
              "schema": 1,
              "data": { "type": "iris", "variant": "uci" },
              "split": { "type": "shuffled", "train": 60, "validation": 45, "test": 45 },
              "seeds": { "split": 3, "init": 2 },
              "models": {
                "majority": { "type": "majority-class" },
                "mlp": {
                  "type": "mlp", "hidden": [], "activation": "relu", "outputActivation": "none",
                  "bias": { "shape": "none", "trained": false },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                           "init": { "weights": { "type": "uniform", "low": 0, "high": 1 } },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.3 },
                           "batch": "all", "epochs": 15, "keep": "last" }
                }
              },
              "metrics": {
                "choice": { "type": "softmax-cross-entropy", "reduction": "mean", "on": "validation" },
                "loss": { "type": "softmax-cross-entropy", "reduction": "mean", "on": "test" }
              }
            }
            """;

    private static final String TUNE =
            "tune={\"by\": \"choice\", \"per\": \"%s\", \"refitOn\": \"%s\","
                    + " \"over\": {\"models.mlp.fit.optimiser.learningRate\": [1e-9, 0.05, 1e308]}}";

    @TempDir
    private Path folder;

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Counting counting = new Counting();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("iris.json"), IRIS);
    }

    @Test
    void theBestMeanOnValidationIsChosenForEachPartition() {
        List<ChosenSettings> chosen = run(TUNE.formatted("fold", "train")).chosen();
        assertEquals(3, chosen.size());
        for (int split = 0; split < 3; split++) {
            ChosenSettings settings = chosen.get(split);
            assertEquals(Map.of("split", (long) split), settings.subject().seeds());
            assertEquals("0.05", settings.values().get("models.mlp.fit.optimiser.learningRate"));
            List<Run> same = written("0.05").runs().subList(2 * split, 2 * split + 2);
            assertEquals(
                    (score("choice", same.get(0)) + score("choice", same.get(1))) / 2,
                    settings.score().orElseThrow());
        }
    }

    @Test
    void whatDivergesCannotBeChosen() {
        assertEquals(1, run(TUNE.formatted("fold", "train")).chosen().getFirst().without());
    }

    @Test
    void fittedToTheTrainingPartTheChosenRunIsItsTrial() {
        List<Run> tuned = run(TUNE.formatted("fold", "train")).runs();
        assertEquals(written("0.05").runs(), tuned);
    }

    @Test
    void fittedToMoreTheRunsAreOthersAndHaveNoScoreOnValidation() {
        VariantResults tuned = run(TUNE.formatted("fold", "train+validation"));
        assertEquals(105, tuned.sizes().get(On.TRAIN));
        assertEquals(Optional.of("the chosen settings are fitted to the validation part too"),
                Optional.ofNullable(tuned.notApplicable().get("choice")));
        assertEquals(6, tuned.runs().size());
        for (int i = 0; i < 6; i++) {
            double alone = score("loss", written("0.05").runs().get(i));
            assertTrue(score("loss", tuned.runs().get(i)) != alone);
        }
    }

    @Test
    void oneChoiceMayBeMadeForAllRuns() {
        List<ChosenSettings> chosen = run(TUNE.formatted("experiment", "train+validation")).chosen();
        assertEquals(1, chosen.size());
        assertEquals(Map.of(), chosen.getFirst().subject().seeds());
    }

    @Test
    void aModelOfWhichNothingIsTunedIsFittedToAsMuch() {
        run(TUNE.formatted("fold", "train+validation"));
        Results results = results(TUNE.formatted("fold", "train+validation"));
        VariantResults majority = results.ofModel("majority").getFirst();
        assertEquals(105, majority.sizes().get(On.TRAIN));
        assertEquals(List.of(), majority.chosen());
    }

    @Test
    void nothingRunsTwice() {
        run(TUNE.formatted("fold", "train+validation"));
        assertEquals(0, counting.known);
        run(TUNE.formatted("fold", "train+validation"));
        // 3 rates × 6 seeds of trials, 6 runs with chosen settings, 3 splits of the majority class
        assertEquals(27, counting.known);
        assertEquals(27, counting.runs);
    }

    @Test
    void withoutAnyScoreTheRunsHaveFailed() {
        VariantResults tuned = run(TUNE.formatted("fold", "train").replace("1e-9, 0.05, ", "1.5e308, "));
        assertEquals(List.of(2, 2, 2), tuned.chosen().stream().map(ChosenSettings::without).toList());
        tuned.runs().forEach(run -> assertInstanceOf(Outcome.Failed.class, run.outcome()));
    }

    private VariantResults written(String rate) {
        return run("models.mlp.fit.optimiser.learningRate=" + rate);
    }

    private VariantResults run(String override) {
        return results(override).ofModel("mlp").getFirst();
    }

    private Results results(String override) {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = Wiring.workbench(List.of()).plan(file, Changes.of(override), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
        return new Runner(ledger, 2, counting, Cancellation.NEVER).run(List.of(plan)).getFirst();
    }

    private static double score(String metric, Run run) {
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, run.outcome());
        return assertInstanceOf(Score.Value.class, Objects.requireNonNull(done.scores().get(metric))).value();
    }

    private static final class Counting implements Progress {

        private int runs;
        private int known;

        @Override
        public void planned(int planned, int alreadyKnown) {
            runs = planned;
            known = alreadyKnown;
        }

        @Override
        public void done(int done, int unsuccessful) { }
    }
}
