package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be learnt from or judged is said before anything runs, in the words of the page on edge cases. */
class EdgeRefusalsTest {

    @TempDir
    private Path folder;

    @Test
    void missingValuesAreAProblemOfEveryModelThatNeedsThem() throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.ROWS.replace("-1,1,b", "-1,,b"));
        edge.assertRefused("data.csv:5: empty field in column \"y\"");
        edge.assertRefused("softmax-regression needs all values, but row 3 has none in column \"y\"",
                "data.missing=[\"\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inf", "-Infinity", "NaN", "1e999"})
    void whatIsNoFiniteNumberIsRefusedWithItsPlace(String text) throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.ROWS.replace("2,1,a", text + ",1,a"));
        assertTrue(edge.refusal().contains(
                "data.csv:4: found \"" + text + "\", expected a finite number, in column \"x\""), edge::refusal);
        EdgeExperiment.assertOnPage("data.csv:4: found \"inf\", expected a finite number, in column \"x\"");
    }

    @Test
    void dataWithoutRowsAreRefused() throws IOException {
        EdgeExperiment edge = classes("x,y,c\n");
        edge.assertRefused("data.csv:1: no rows follow the header");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "scale      | , \"by\": \"sd\", \"ddof\": 1",
        "min-max    | , \"low\": 0, \"high\": 1",
        "robust-scale | ''"})
    void aConstantColumnCannotBeScaled(String type, String settings) throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.CONSTANT_COLUMN);
        edge.assertRefused("column \"y\" is constant (7.0) and cannot be scaled",
                "steps=[{\"type\": \"" + type + "\"" + settings + ", \"fitOn\": \"train\"}]");
    }

    @Test
    void trainingOnNothingIsRefused() throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.ROWS);
        edge.assertRefused("found no row, expected at least one", "split.train=[]");
        edge.assertRefused("row 0 would have no observed cell left",
                "split={\"type\": \"hide-cells\", \"cells\": [[0, 0], [0, 1]]}",
                "models={\"column\": {\"type\": \"column-mean\"}}",
                "metrics={\"rmse\": {\"type\": \"rmse\", \"on\": \"test\"}}");
    }

    @Test
    void moreFoldsThanRowsAreRefused() throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.ROWS);
        edge.assertRefused("found 8, but data.csv has 7 rows",
                "split={\"type\": \"k-fold\", \"folds\": 8, \"of\": \"rows\", \"shuffled\": false}");
    }

    @Test
    void whatNeedsAValidationPartIsRefusedWithoutOne() throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.ROWS);
        edge.assertRefused("found best, expected last: data.csv has no validation part to tell by",
                "models.mlp.fit.keep=\"best\"");
        edge.assertRefused("needs a validation part, but data.csv has none",
                "models.mlp.fit.earlyStopping={\"patience\": 2, \"minDelta\": 0}");
    }

    @Test
    void classifiersNeedClassesAndRegressorsATarget() throws IOException {
        EdgeExperiment edge = classes(EdgeExperiment.ROWS);
        edge.assertRefused("nearest-centroid needs classes, but data.csv has none",
                "data={\"type\": \"csv\", \"path\": \"data.csv\", \"columns\": {\"c\": {\"type\": \"ignored\"}}}");
        edge.assertRefused("logistic-regression tells two classes apart, data.csv has 3",
                "models={\"two\": {\"type\": \"logistic-regression\", \"weight\": 1}}");
        String withoutTarget = EdgeExperiment.TARGETS.replace("\"target\": \"t\"", "\"label\": \"c\"");
        EdgeExperiment.of(folder, withoutTarget, EdgeExperiment.ROWS).assertRefused(
                "mean-target needs a target, but data.csv has none; datasets name it by their key target");
    }

    private EdgeExperiment classes(String rows) throws IOException {
        return EdgeExperiment.of(folder, EdgeExperiment.CLASSES, rows);
    }
}
