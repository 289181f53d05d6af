package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can only be found by looking at several keys together, or at the data: each with its place and its words. */
class ChecksTest {

    private static final String IRIS =
            """
            {
              "schema": 1,
              "data": { "type": "iris", "variant": "uci" },
              "steps": [{ "type": "centre", "fitOn": "all" }],
              "seeds": 2,
              "models": { "svd": { "type": "truncated-svd", "rank": 2 },
                          "pca": { "type": "pca", "rank": 2 } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "comparisons": { "image": { "type": "alignment", "of": "svd.rowFactors", "to": "pca.scores" } },
              "curves": { "of": "error", "every": 10 }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theExperimentItselfIsValid() throws IOException {
        assertEquals(List.of(), diagnose());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "models={}                            | expected at least one model",
                "metrics.a={\"type\":\"accuracy\",\"on\":\"all\"} | fits no model: accuracy is of classes",
                "metrics.error.on=\"validation\"      | the experiment has no \"split\"",
                "comparisons.image.of=\"svd\"         | expected model.output",
                "comparisons.image.of=\"svt.scores\"  | unknown model \"svt\"; valid: svd, pca",
                "comparisons.image.to=\"pca.score\"   | unknown output \"score\"; valid: rowFactors",
                "curves.of=[\"loss\"]                 | unknown metric \"loss\"; valid: error",
                "seeds={\"split\": 3}                 | unknown stream \"split\"",
                "models.svd.rank=5 | rank 5 exceeds min(rows, columns) = 4 of iris (uci) after step \"centre\"",
                "split={\"type\":\"shuffled\",\"train\":100} | whole matrix, but split \"shuffled\" parts rows",
            })
    void faultsAreFound(String override, String message) throws IOException {
        List<Diagnostic> found = diagnose(override.strip());
        assertTrue(
                found.stream().anyMatch(diagnostic -> diagnostic.toString().contains(message.strip())),
                found.toString());
    }

    @Test
    void aMetricThatFitsNoModelIsToldWhenAllModelsAreOfOneType() throws IOException {
        List<Diagnostic> found = diagnose(
                "models={\"svd\": {\"type\": \"pca\", \"rank\": 1}, \"pca\": {\"type\": \"pca\", \"rank\": 2}}",
                "metrics.a={\"type\": \"accuracy\", \"on\": \"all\"}");
        assertEquals(List.of("fits no model: accuracy is of classes; pca predicts numbers"),
                found.stream().map(Diagnostic::message).filter(message -> message.startsWith("fits")).toList());
    }

    @Test
    void aMisspeltNameIsAnsweredWithTheNearest() throws IOException {
        List<Diagnostic> found = diagnose("curves.of=[\"eror\"]");
        assertEquals(List.of("unknown metric \"eror\"; valid: error; did you mean \"error\"?"),
                found.stream().map(Diagnostic::message).toList());
    }

    @Test
    void aClassifierNeedsClasses() throws IOException {
        List<Diagnostic> found = diagnose(
                "data={\"type\": \"lab-3x3\"}",
                "models={\"m\": {\"type\": \"majority-class\"}}",
                "metrics={\"a\": {\"type\": \"accuracy\", \"on\": \"train\"}}",
                "comparisons={}",
                "curves.of=[\"a\"]");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().contains("needs classes, but lab-3x3 has none"), found.toString());
    }

    @Test
    void aStepThatDoesNotSuitTheDataIsNamed() throws IOException {
        Files.writeString(folder.resolve("constant.csv"), "a,b,c\n1,5,2\n2,5,1\n3,5,7\n");
        List<Diagnostic> found = diagnose(
                "data={\"type\": \"csv\", \"path\": \"constant.csv\"}",
                "steps=[{\"type\": \"scale\", \"by\": \"sd\", \"ddof\": 1, \"fitOn\": \"all\"}]");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().contains("column \"b\""), found.toString());
    }

    @Test
    void everySweptPointIsChecked() throws IOException {
        List<Diagnostic> found = diagnose("sweep={\"models.svd.rank\": [1, 2, 7]}");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().contains("rank 7 exceeds"), found.toString());
    }

    @Test
    void aMetricOfAPartThatTheSplitLeavesEmptyIsAMistake() throws IOException {
        List<Diagnostic> found = diagnose(
                "split={\"type\": \"shuffled\", \"train\": 100, \"validation\": 50}",
                "models={\"m\": {\"type\": \"majority-class\"}}",
                "metrics={\"a\": {\"type\": \"accuracy\", \"on\": \"test\"}}",
                "comparisons={}",
                "curves.of=[\"a\"]");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().contains(
                "the split puts nothing into this part; give the split a key \"test\""), found.toString());
    }

    @Test
    void aPartThatASplitCannotHaveIsNotToBeGiven() throws IOException {
        List<Diagnostic> found = diagnose(
                "data={\"type\": \"lab-3x3\"}",
                "split={\"type\": \"hide-cells\", \"cells\": [[0, 1]]}",
                "models={\"m\": {\"type\": \"column-mean\"}}",
                "metrics={\"a\": {\"type\": \"mae\", \"on\": \"validation\"}}",
                "comparisons={}",
                "curves.of=[\"a\"]");
        assertEquals(List.of("the split puts nothing into this part; hide-cells has none"),
                found.stream().map(Diagnostic::message).toList());
    }

    @Test
    void aModelThatReadsNoFeaturesMayMissThem() throws IOException {
        Files.writeString(folder.resolve("gaps.csv"), "a,b,y\n1,,2\n2,5,1\n3,5,7\n");
        String[] gaps = {
            "data={\"type\": \"csv\", \"path\": \"gaps.csv\", \"target\": \"y\", \"missing\": [\"\"]}",
            "steps=[]",
            "models={\"mean\": {\"type\": \"mean-target\"}}",
            "metrics={\"a\": {\"type\": \"mae\", \"on\": \"train\"}}",
            "comparisons={}",
            "curves.of=[\"a\"]",
            "models.ols={\"type\": \"linear-regression\"}"
        };
        assertEquals(List.of(), diagnose(Arrays.copyOf(gaps, 6)));
        List<Diagnostic> found = diagnose(gaps);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().startsWith("linear-regression needs all values"), found.toString());
    }

    @Test
    void aStepThatFailsOnAnotherStepsColumnsNamesIt() throws IOException {
        List<Diagnostic> found = diagnose(
                "steps=[{\"type\": \"polynomial\", \"degree\": 2, \"includeBias\": false},"
                        + " {\"type\": \"pca\", \"rank\": 99, \"fitOn\": \"train\"}]");
        // 4 columns, and 4 + 6 products of two
        assertEquals(List.of("rank 99 is more than the 150 rows or 14 columns that are learnt from;"
                        + " the columns are those of step \"polynomial\""),
                found.stream().map(Diagnostic::message).toList());
    }

    @Test
    void aPathThatLeadsToNoKeyIsMarkedItself() throws IOException {
        String text = IRIS.replace("\"seeds\": 2", "\"sweep\": { \"models.svd.rnk\": [1, 2] }, \"seeds\": 2");
        Path file = Files.writeString(folder.resolve("swept.json"), text);
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(Wiring.workbench(List.of()).plan(file, Changes.of(), diagnostics).isEmpty());
        int line = 1 + (int) text.substring(0, text.indexOf("models.svd.rnk")).chars().filter(c -> c == '\n').count();
        int column = text.indexOf("\"models.svd.rnk") - text.lastIndexOf('\n', text.indexOf("models.svd.rnk"));
        assertEquals(List.of("swept.json:" + line + ":" + column),
                diagnostics.all().stream().map(each -> folder.relativize(Path.of(each.origin().toString())).toString())
                        .toList());
    }

    @Test
    void aMetricOfAClassThatTheDataDoNotHaveIsAMistake() throws IOException {
        List<Diagnostic> found = diagnose(
                "models={\"m\": {\"type\": \"majority-class\"}}",
                "metrics={\"a\": {\"type\": \"recall\", \"label\": 3, \"on\": \"train\"}}",
                "comparisons={}",
                "curves.of=[\"a\"]");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().toString().contains("3"), found.toString());
    }

    @Test
    void aValueIsSweptOnce() throws IOException {
        List<Diagnostic> found = diagnose("sweep={\"models.svd.rank\": [1, 2, 1]}");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().contains("models.svd.rank is swept over 1 twice"), found.toString());
    }

    @Test
    void theDataArePreparedOnceForAllModelsThatSeeThemAlike() throws IOException {
        Plan plan = Wiring.workbench(List.of())
                .plan(write(), Changes.of("sweep={\"models.svd.rank\": [1, 2, 3]}"), new Diagnostics())
                .orElseThrow();
        assertEquals(4, plan.variants().size());
        plan.variants().forEach(variant -> assertSame(plan.variants().getFirst().sample(), variant.sample()));
    }

    private Path write() throws IOException {
        return Files.writeString(folder.resolve("iris.json"), IRIS);
    }

    private List<Diagnostic> diagnose(String... overrides) throws IOException {
        Path file = write();
        Workbench workbench = Wiring.workbench(List.of());
        Diagnostics diagnostics = new Diagnostics();
        boolean planned = workbench.plan(file, Changes.of(overrides), diagnostics).isPresent();
        assertEquals(planned, diagnostics.isEmpty());
        return diagnostics.all();
    }
}
