package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be learnt from has finite scores, or the reasons of the page on edge cases. */
class EdgeResultsTest {

    private static final String UNKNOWN =
            "label 2 has the logit -Infinity in every row, as a class without a training row";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void aClassThatTrainingLacksIsJudgedAsOneThatIsNeverTold(String model) throws IOException {
        EdgeExperiment edge = EdgeExperiment.of(folder, EdgeExperiment.CLASSES, EdgeExperiment.ROWS);
        Map<String, Score> scores = edge.scores(model);
        assertUndefined("no row is told to be of label 2", "ofC", scores);
        for (String defined : List.of("accuracy", "balanced", "ofB")) {
            assertFinite(defined, scores);
        }
        for (String ofProbabilities : List.of("area", "loss")) {
            if (model.equals("mlp")) {
                assertFinite(ofProbabilities, scores);
            } else {
                assertUndefined(UNKNOWN, ofProbabilities, scores);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void aClassThatTheTestPartLacksHasNoScore(String model) throws IOException {
        EdgeExperiment edge = EdgeExperiment.of(folder, EdgeExperiment.CLASSES, EdgeExperiment.ROWS);
        Map<String, Score> scores = edge.scores(model, "split.test=[2, 5]");
        assertUndefined("no row is of label 2", "balanced", scores);
        assertUndefined(model.equals("mlp") ? "no row is of label 2" : UNKNOWN, "area", scores);
        assertFinite("accuracy", scores);
        assertFinite("loss", scores);
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void ofOneRowAndOneClassAccuracyIsKnownAndRankingIsNot(String model) throws IOException {
        String experiment = EdgeExperiment.CLASSES.replaceFirst(" *\"split\".*\n", "");
        EdgeExperiment edge = EdgeExperiment.of(folder, experiment, "x,c\n5,a\n");
        String accuracy = "{\"type\": \"accuracy\", \"on\": \"train\"}";
        String area = "{\"type\": \"roc-auc\", \"average\": \"macro\", \"on\": \"train\"}";
        Map<String, Score> scores =
                edge.scores(model, "metrics={\"accuracy\": " + accuracy + ", \"area\": " + area + "}");
        assertEquals(new Score.Value(1), scores.get("accuracy"));
        assertUndefined("every row is of label 0", "area", scores);
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority", "nearest", "softmax", "mlp"})
    void aConstantColumnCanBeCentredAndLearntFrom(String model) throws IOException {
        EdgeExperiment edge = EdgeExperiment.of(folder, EdgeExperiment.CLASSES, EdgeExperiment.CONSTANT_COLUMN);
        assertFinite("accuracy", edge.scores(model));
        assertFinite("accuracy", edge.scores(model, "steps=[{\"type\": \"centre\", \"fitOn\": \"train\"}]"));
    }

    @Test
    void aMinibatchLargerThanTheTrainingPartIsAllOfIt() throws IOException {
        EdgeExperiment edge = EdgeExperiment.of(folder, EdgeExperiment.CLASSES, EdgeExperiment.ROWS);
        String batch = "models.mlp.fit.batch={\"type\": \"minibatches\", \"size\": 99, \"order\": \"sequential\"}";
        assertEquals(edge.scores("mlp"), edge.scores("mlp", batch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "linear", "ridge"})
    void aTestPartOfOneRowHasAnErrorButNoShareOfASpread(String model) throws IOException {
        Map<String, Score> scores = EdgeExperiment.of(folder, EdgeExperiment.TARGETS, "x,t\n1,1\n2,3\n3,4\n4,9\n")
                .scores(model);
        assertUndefined("one value has no spread to explain", "r2", scores);
        assertUndefined("one value has no spread to explain", "variance", scores);
        assertFinite("rmse", scores);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "linear", "ridge"})
    void aConstantTargetIsMetAndExplainsNothing(String model) throws IOException {
        Map<String, Score> scores = EdgeExperiment.of(folder, EdgeExperiment.TARGETS, "x,t\n1,3\n2,3\n3,3\n4,3\n")
                .scores(model, "split.folds=2");
        assertEquals(new Score.Value(0), scores.get("rmse"));
        assertUndefined("all values are 3.0: there is no spread to explain", "r2", scores);
    }

    private static void assertUndefined(String reason, String metric, Map<String, Score> scores) throws IOException {
        assertEquals(new Score.Undefined(reason), scores.get(metric));
        EdgeExperiment.assertOnPage(reason);
    }

    private static void assertFinite(String metric, Map<String, Score> scores) {
        Score score = Objects.requireNonNull(scores.get(metric), metric);
        double value = assertInstanceOf(Score.Value.class, score, metric + ": " + score).value();
        assertTrue(Double.isFinite(value), metric + ": " + value);
    }
}
