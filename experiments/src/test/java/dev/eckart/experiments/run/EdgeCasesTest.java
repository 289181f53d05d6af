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
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data at the edge, from the file to the scores: a refusal before anything runs, or a result with its reasons. All stand
 * on the page of edge cases, word for word.
 */
class EdgeCasesTest {

    private static final String CLASSES =
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

    private static final String TARGETS =
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

    private static final String ROWS = "x,y,c\n1,5,a\n1.5,-5,a\n2,1,a\n-1,1,b\n-1.5,2,b\n-2,3,b\n1,-6,c\n";
    private static final String NO_C_IN_TEST = "split={\"type\": \"given\", \"train\": [0, 1, 3, 4], \"test\": [2, 5]}";

    private static final Path PAGE = Path.of("..", "docs", "edge-cases.md");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("edge.json"), CLASSES);
        Files.writeString(folder.resolve("data.csv"), ROWS);
    }

    @Test
    void missingValuesAreAProblemOfEveryModelThatNeedsThem() throws IOException {
        Files.writeString(folder.resolve("data.csv"), ROWS.replace("-1,1,b", "-1,,b"));
        assertRefused("data.csv:5: empty field in column \"y\"");
        assertRefused("softmax-regression needs all values, but row 3 has none in column \"y\"",
                "data.missing=[\"\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inf", "-Infinity", "NaN", "1e999"})
    void whatIsNoFiniteNumberIsRefusedWithItsPlace(String text) throws IOException {
        Files.writeString(folder.resolve("data.csv"), ROWS.replace("2,1,a", text + ",1,a"));
        assertTrue(refusal().contains(
                "data.csv:4: found \"" + text + "\", expected a finite number, in column \"x\""), this::refusal);
        assertOnPage("data.csv:4: found \"inf\", expected a finite number, in column \"x\"");
    }

    @Test
    void dataWithoutRowsAreRefused() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "x,y,c\n");
        assertRefused("data.csv:1: no rows follow the header");
    }

    /** Rows 2, 5 and 6 are of the classes a, b and c; training knows a and b. */
    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void aClassThatTrainingLacksIsJudgedAsOneThatIsNeverTold(String model) {
        Map<String, Score> scores = scores(model);
        assertUndefined("no row is told to be of label 2", "ofC", scores);
        for (String defined : List.of("accuracy", "balanced", "ofB", "area", "loss")) {
            assertFinite(defined, scores);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void aClassThatTheTestPartLacksHasNoScore(String model) {
        Map<String, Score> scores = scores(model, NO_C_IN_TEST);
        assertUndefined("no row is of label 2", "balanced", scores);
        assertUndefined("no row is of label 2", "area", scores);
        assertFinite("accuracy", scores);
        assertFinite("loss", scores);
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void ofOneRowAndOneClassAccuracyIsKnownAndRankingIsNot(String model) throws IOException {
        Files.writeString(folder.resolve("data.csv"), "x,c\n5,a\n");
        Files.writeString(file, CLASSES.replaceFirst(" *\"split\".*\n", ""));
        String accuracy = "{\"type\": \"accuracy\", \"on\": \"train\"}";
        String area = "{\"type\": \"roc-auc\", \"average\": \"macro\", \"on\": \"train\"}";
        Map<String, Score> scores =
                scores(model, "metrics={\"accuracy\": " + accuracy + ", \"area\": " + area + "}");
        assertEquals(new Score.Value(1), scores.get("accuracy"));
        assertUndefined("every row is of label 0", "area", scores);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "scale      | , \"by\": \"sd\", \"ddof\": 1",
        "min-max    | , \"low\": 0, \"high\": 1",
        "robust-scale | ''"})
    void aConstantColumnCannotBeScaled(String type, String settings) throws IOException {
        Files.writeString(folder.resolve("data.csv"), "x,y,c\n1,7,a\n2,7,a\n3,7,a\n-1,7,b\n-2,7,b\n-3,7,b\n0,7,c\n");
        assertRefused("column \"y\" is constant (7.0) and cannot be scaled",
                "steps=[{\"type\": \"" + type + "\"" + settings + ", \"fitOn\": \"train\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void aConstantColumnCanBeCentredAndLearntFrom(String model) throws IOException {
        Files.writeString(folder.resolve("data.csv"), "x,y,c\n1,7,a\n2,7,a\n3,7,a\n-1,7,b\n-2,7,b\n-3,7,b\n0,7,c\n");
        assertFinite("loss", scores(model));
        assertFinite("loss", scores(model, "steps=[{\"type\": \"centre\", \"fitOn\": \"train\"}]"));
    }

    @Test
    void trainingOnNothingIsRefused() {
        assertRefused("found no row, expected at least one", "split.train=[]");
        assertRefused("row 0 would have no observed cell left",
                "split={\"type\": \"hide-cells\", \"cells\": [[0, 0], [0, 1]]}");
    }

    @Test
    void moreFoldsThanRowsAreRefused() {
        assertRefused("found 8, but data.csv has 7 rows",
                "split={\"type\": \"k-fold\", \"folds\": 8, \"of\": \"rows\", \"shuffled\": false}");
    }

    @Test
    void whatNeedsAValidationPartIsRefusedWithoutOne() {
        assertRefused("found best, expected last: data.csv has no validation part to tell by",
                "models.mlp.fit.keep=\"best\"");
        assertRefused("needs a validation part, but data.csv has none",
                "models.mlp.fit.earlyStopping={\"patience\": 2, \"minDelta\": 0}");
    }

    @Test
    void aMinibatchLargerThanTheTrainingPartIsAllOfIt() {
        String batch = "models.mlp.fit.batch={\"type\": \"minibatches\", \"size\": 99, \"order\": \"sequential\"}";
        assertEquals(scores("mlp"), scores("mlp", batch));
    }

    @Test
    void classifiersNeedClassesAndRegressorsATarget() throws IOException {
        assertRefused("nearest-centroid needs classes, but data.csv has none",
                "data={\"type\": \"csv\", \"path\": \"data.csv\", \"columns\": {\"c\": {\"type\": \"ignored\"}}}");
        assertRefused("logistic-regression tells two classes apart, data.csv has 3",
                "models={\"two\": {\"type\": \"logistic-regression\", \"weight\": 1}}");
        Files.writeString(file, TARGETS.replace("\"target\": \"t\"", "\"label\": \"c\""));
        assertRefused("mean-target needs a target, but data.csv has none; datasets name it by their key target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "linear", "ridge"})
    void aTestPartOfOneRowHasAnErrorButNoShareOfASpread(String model) throws IOException {
        Map<String, Score> scores = ofTargets("x,t\n1,1\n2,3\n3,4\n4,9\n", model);
        assertUndefined("one value has no spread to explain", "r2", scores);
        assertUndefined("one value has no spread to explain", "variance", scores);
        assertFinite("rmse", scores);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "linear", "ridge"})
    void aConstantTargetIsMetAndExplainsNothing(String model) throws IOException {
        Map<String, Score> scores = ofTargets("x,t\n1,3\n2,3\n3,3\n4,3\n", model, "split.folds=2");
        assertEquals(new Score.Value(0), scores.get("rmse"));
        assertUndefined("all values are 3.0: there is no spread to explain", "r2", scores);
    }

    private Map<String, Score> ofTargets(String rows, String model, String... overrides) throws IOException {
        Files.writeString(file, TARGETS);
        Files.writeString(folder.resolve("data.csv"), rows);
        return scores(model, overrides);
    }

    private static void assertFinite(String metric, Map<String, Score> scores) {
        Score score = Objects.requireNonNull(scores.get(metric), metric);
        double value = assertInstanceOf(Score.Value.class, score, metric + ": " + score).value();
        assertTrue(Double.isFinite(value), metric + ": " + value);
    }

    /** Of the model's first run. */
    private Map<String, Score> scores(String model, String... overrides) {
        Results results = new Runner(new InMemoryLedger(), 1, Silent.SILENT, Cancellation.NEVER)
                .run(List.of(plan(overrides))).getFirst();
        return scores(results.ofModel(model).getFirst().runs().getFirst());
    }

    private static Map<String, Score> scores(Run run) {
        return assertInstanceOf(Outcome.Done.class, run.outcome(), run.outcome().toString()).scores();
    }

    private Plan plan(String... overrides) {
        Diagnostics diagnostics = new Diagnostics();
        return Wiring.workbench(List.of()).plan(file, Changes.of(overrides), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
    }

    private void assertRefused(String message, String... overrides) {
        String refusal = refusal(overrides);
        assertTrue(refusal.contains(message), refusal);
        assertOnPage(message);
    }

    private String refusal(String... overrides) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Plan> plan = Wiring.workbench(List.of()).plan(file, Changes.of(overrides), diagnostics);
        assertEquals(Optional.empty(), plan, () -> "planned with " + Arrays.toString(overrides));
        return diagnostics.render();
    }

    private static void assertUndefined(String reason, String metric, Map<String, Score> scores) {
        assertEquals(new Score.Undefined(reason), scores.get(metric));
        assertOnPage(reason);
    }

    private static void assertOnPage(String message) {
        try {
            assertTrue(Files.readString(PAGE).contains("`" + message + "`"), PAGE + " lacks " + message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Silent implements Progress {
        SILENT;

        @Override
        public void planned(int planned, int alreadyKnown) { }

        @Override
        public void done(int done, int unsuccessful) { }
    }
}
