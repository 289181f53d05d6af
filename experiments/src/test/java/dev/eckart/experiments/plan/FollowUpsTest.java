package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rests on a mistake is silent; what does not is told beside it. */
class FollowUpsTest {

    private static final String VALID =
            """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "data.csv", "label": "c" },
              "steps": [{ "type": "scale", "by": "sd", "ddof": 1, "fitOn": "all" },
                        { "type": "polynomial", "degree": 2, "includeBias": false }],
              "split": { "type": "k-fold", "folds": 2, "of": "rows", "stratified": true, "validation": 0.25 },
              "seeds": { "split": 2, "init": 1 },
              "models": {
                "soft": { "type": "softmax-regression", "weight": 1 },
                "mlp": { "type": "mlp", "hidden": [3], "activation": "relu", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                           "init": { "weights": "he-uniform", "bias": "zeros" },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                           "batch": "all", "epochs": 1, "keep": "last" } },
                "longer": { "like": "mlp", "fit.epochs": 2 }
              },
              "metrics": {
                "accuracy": { "type": "accuracy", "on": "test" },
                "choice": { "type": "accuracy", "on": "validation" }
              },
              "comparisons": { "pair": { "type": "alignment", "of": "mlp.logits", "to": "soft.logits" } },
              "curves": { "of": ["accuracy"], "every": 1 },
              "sweep": { "models.mlp.fit.optimiser.learningRate": [0.1, 1] },
              "tune": { "by": "choice", "per": "fold", "refitOn": "train", "over": { "models.soft.weight": [1, 2] } }
            }
            """;

    /** Two classes, four rows each; the second column is not constant. */
    private static final String DATA = "x,y,c\n1,1,a\n2,0,a\n3,1,a\n4,0,a\n5,1,b\n6,0,b\n7,1,b\n8,0,b\n";

    private static final String OUTPUTS = "logits, labels, confusionOnTrain, confusionOnValidation, confusionOnTest,"
            + " confusionOnAll; did you mean \"logits\"?";

    @TempDir
    private Path folder;

    @Test
    void theExperimentItselfIsValid() throws IOException {
        assertEquals(List.of(), errors());
    }

    @Test
    void whatAMisspeltKeyHoldsIsFoundByAxesAndByModelsThatAreAlike() throws IOException {
        assertEquals(List.of("unknown key \"fti\"; did you mean \"fit\"?"), errors("\"fit\"", "\"fti\""));
        assertEquals(List.of("unknown key \"modles\"; did you mean \"models\"?"), errors("\"models\"", "\"modles\""));
    }

    @Test
    void aMisspeltTypeIsTakenAsMeant() throws IOException {
        assertEquals(
                List.of("unknown optimiser \"gradient-desent\"; did you mean \"gradient-descent\"?",
                        "unknown output \"logit\"; valid: " + OUTPUTS),
                errors("gradient-descent", "gradient-desent", "mlp.logits", "mlp.logit"));
    }

    @Test
    void aTypeUnderAnotherKeyIsFound() throws IOException {
        assertEquals(List.of("unknown key \"kind\""),
                errors("\"type\": \"gradient-descent\"", "\"kind\": \"gradient-descent\""));
    }

    @Test
    void curvesOfNothingAreOneMistake() throws IOException {
        assertEquals(List.of("found no metric, expected at least one"),
                errors("\"of\": [\"accuracy\"]", "\"of\": []"));
    }

    @Test
    void aModelThatIsLikeAMisspeltOneIsWrittenOut() throws IOException {
        assertEquals(
                List.of("no model \"mpl\"; did you mean \"mlp\"?", "found -2, expected a whole number, at least 0"),
                errors("\"like\": \"mlp\", \"fit.epochs\": 2", "\"like\": \"mpl\", \"fit.epochs\": -2"));
    }

    @Test
    void aValueThatAnAxisReplacesEverywhereIsValidToo() throws IOException {
        assertEquals(List.of("found -1, expected a number, above 0"),
                errors("\"learningRate\": 0.01", "\"learningRate\": -1"));
    }

    @Test
    void aComponentWithoutItsSettingsStillHasPlacesForThem() throws IOException {
        assertEquals(
                List.of("\"weight\" is required: a number, at least 0"
                        + " (w in Σ cross-entropies + ½ · w · Σ weights², 1 / C of scikit-learn)"),
                errors("{ \"type\": \"softmax-regression\", \"weight\": 1 }", "\"softmax-regression\""));
    }

    @Test
    void aModelMayBeLikeOneThatBearsTheNameOfAComponent() throws IOException {
        assertEquals(List.of(), errors("\"fit.epochs\": 2", "\"hidden.0\": 4"));
    }

    @Test
    void aComponentWithinIsNotTakenForTheTypeOfTheOneAroundIt() throws IOException {
        List<String> found = errors("\"learningRate\": 0.01",
                "\"learningRate\": 0.01, \"schedule\": { \"over\": 5, \"then\": \"cosine\" }");
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().startsWith("\"type\" is required"), found::toString);
    }

    @Test
    void theOutputsOfABrokenModelAreKnown() throws IOException {
        assertEquals(
                List.of("found -1, expected a whole number, at least 0",
                        "unknown output \"logit\"; valid: " + OUTPUTS),
                errors("\"epochs\": 1", "\"epochs\": -1", "mlp.logits", "mlp.logit"));
    }

    @Test
    void settingsBesideABrokenOneAreHeldAgainstEachOther() throws IOException {
        assertEquals(
                List.of("found 1, expected a whole number, at least 2",
                        "only rows have classes: leave it out, or deal rows"),
                errors("\"folds\": 2", "\"folds\": 1", "\"of\": \"rows\"", "\"of\": \"cells\""));
    }

    @Test
    void ofSettingsThatDoNotGoTogetherAnyMayBeWrong() throws IOException {
        assertEquals(List.of("only rows have classes: leave it out, or deal rows"),
                errors("\"of\": \"rows\"", "\"of\": \"cells\""));
    }

    @Test
    void whereThereAreNoMetricsNoneIsUnknown() throws IOException {
        String metrics = VALID.substring(VALID.indexOf("\"metrics\": {"), VALID.indexOf(",\n  \"comparisons\""));
        assertEquals(List.of("expected at least one metric"), errors(metrics, "\"metrics\": {}"));
    }

    @Test
    void aStreamThatNothingCanDrawFromIsToldAtItsNameBesideWhatIsBroken() throws IOException {
        assertEquals(List.of("unknown stream \"dropout\"; valid: init, split", "found 0, expected a number, above 0"),
                errors("\"init\": 1 }", "\"dropout\": 1 }", "\"learningRate\": 0.01", "\"learningRate\": 0"));
        assertEquals(List.of("unknown key \"foldss\"; did you mean \"folds\"?"), errors("\"folds\"", "\"foldss\""));
    }

    @Test
    void trialsOfABrokenTuneAreLookedAt() throws IOException {
        assertEquals(List.of("found \"test\", expected \"train\" or \"train+validation\"",
                        "found -2, expected a number, at least 0"),
                errors("\"refitOn\": \"train\"", "\"refitOn\": \"test\"", "[1, 2]", "[1, -2]"));
    }

    @Test
    void onlyModelsAndStepsAreTuned() throws IOException {
        assertEquals(List.of("expected a path of models or steps: with anything else changed, two trials are not"
                        + " comparable"),
                errors("\"models.soft.weight\": [1, 2]", "\"split.folds\": [2, 3]"));
    }

    @Test
    void aStepThatFailsBeforeABrokenOneIsTold() throws IOException {
        Files.writeString(folder.resolve("data.csv"), DATA.replace(",0,", ",1,"));
        assertEquals(
                List.of("column \"y\" is constant (1.0) and cannot be scaled; leave a column without a spread out by"
                                + " the step drop, or keep it by \"constant\": \"keep\"",
                        "found 99, expected a whole number, at least 1 and at most 10"),
                errors("\"degree\": 2", "\"degree\": 99"));
    }

    @Test
    void aStepThatIsNotThereHasNoKeys() throws IOException {
        assertEquals(List.of("cannot sweep steps.2.degree: a list of 2 has no position \"2\""),
                errors("\"models.mlp.fit.optimiser.learningRate\"", "\"steps.2.degree\""));
    }

    @Test
    void anAxisThatUndoesAnotherMovesNothing() throws IOException {
        assertEquals(
                List.of("\"models.mlp\" undoes \"models.mlp.fit.optimiser.learningRate\" before it; let each key be"
                        + " moved by one axis"),
                errors("[0.1, 1] }", "[0.1, 1], \"models.mlp\": [\"majority-class\"] }"));
    }

    /** The messages in the order of their places; of changes each text and what it becomes. */
    private List<String> errors(String... changes) throws IOException {
        String text = VALID;
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(text.contains(changes[i]), changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        if (Files.notExists(folder.resolve("data.csv"))) {
            Files.writeString(folder.resolve("data.csv"), DATA);
        }
        Path file = Files.writeString(folder.resolve("one.json"), text);
        Diagnostics diagnostics = new Diagnostics();
        Wiring.workbench(List.of()).plan(file, Changes.of(), diagnostics);
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }
}
