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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Independent mistakes of every phase, by threes: all are told in one go, each at its place, and nothing else. */
class OnePassTest {

    private static final String VALID =
            """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "data.csv", "label": "c" },
              "steps": [{ "type": "scale", "by": "sd", "ddof": 1, "fitOn": "all" }],
              "split": { "type": "shuffled", "train": 6, "test": 3, "stratified": true },
              "seeds": 2,
              "models": {
                "near": { "type": "nearest-centroid" },
                "most": { "type": "majority-class" },
                "soft": { "type": "softmax-regression", "weight": 1 },
                "mlp": { "type": "mlp", "hidden": [3], "activation": "relu", "outputActivation": "none",
                  "bias": { "shape": "per-unit", "trained": true },
                  "fit": { "type": "gradient", "loss": { "type": "softmax-cross-entropy", "reduction": "mean" },
                           "init": { "weights": { "type": "uniform", "low": 0, "high": 1 },
                                     "bias": { "type": "zeros" } },
                           "optimiser": { "type": "gradient-descent", "learningRate": 0.01 },
                           "batch": "all", "epochs": 1, "keep": "last" } }
              },
              "metrics": {
                "accuracy": { "type": "accuracy", "on": "test" },
                "recall": { "type": "recall", "label": 0, "on": "train" }
              },
              "comparisons": { "pair": { "type": "alignment", "of": "near.logits", "to": "soft.logits" } },
              "curves": { "of": ["accuracy"], "every": 1 }
            }
            """;

    /** Two classes, four and five rows. */
    private static final String DATA = "x,y,c\n1,1,a\n2,0,a\n3,1,a\n4,0,a\n5,1,b\n6,0,b\n7,1,b\n8,0,b\n9,2,b\n";

    /** One mistake: a text of the file becomes another, and the error stands at the start of a third. */
    record Mistake(String from, String to, String at) {
        @Override
        public String toString() {
            return to;
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            // what is written
            new Mistake("\"weight\": 1", "\"weight\": \"one\"", "\"one\""),
            new Mistake("\"learningRate\": 0.01", "\"lerningRate\": 0.01", "\"lerningRate\""),
            new Mistake("\"every\": 1", "\"every\": 0", "0 }\n}"),
            new Mistake("\"type\": \"majority-class\"", "\"type\": \"majority-clas\"", "\"majority-clas\""),
            new Mistake("\"seeds\": 2,", "\"seeds\": 2.5,", "2.5"),
            // what parts say of each other
            new Mistake("\"of\": \"near.logits\"", "\"of\": \"near.logit\"", "\"near.logit\""),
            new Mistake("\"of\": [\"accuracy\"]", "\"of\": [\"acuracy\"]", "\"acuracy\""),
            new Mistake("\"to\": \"soft.logits\"", "\"to\": \"sofd.logits\"", "\"sofd.logits\""),
            // what does not suit the data
            new Mistake("\"label\": 0", "\"label\": 2", "2, \"on\""),
            new Mistake("\"train\": 6, \"test\": 3", "\"train\": 8, \"test\": 1", "true }"));

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("data.csv"), DATA);
    }

    @Test
    void theExperimentItselfIsValid() throws IOException {
        assertEquals(Set.of(), places(VALID));
    }

    static Stream<List<Mistake>> triples() {
        int n = MISTAKES.size();
        return IntStream.range(0, n).boxed().flatMap(i -> IntStream.range(i + 1, n).boxed()
                .flatMap(j -> IntStream.range(j + 1, n)
                        .mapToObj(k -> List.of(MISTAKES.get(i), MISTAKES.get(j), MISTAKES.get(k)))));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void threeMistakesAreAllToldAndNothingElse(List<Mistake> mistakes) throws IOException {
        String text = VALID;
        for (Mistake mistake : mistakes) {
            assertTrue(text.contains(mistake.from()), mistake.from());
            text = text.replace(mistake.from(), mistake.to());
        }
        String broken = text;
        assertEquals(
                mistakes.stream()
                        .map(mistake -> place(broken, mistake.at()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                places(broken));
    }

    @Test
    void aFaultOfTheDataHidesNoOther() throws IOException {
        String broken = VALID.replace("\"label\": \"c\"", "\"label\": \"k\"")
                .replace("\"near.logits\"", "\"near.logit\"")
                .replace("\"epochs\": 1", "\"epochs\": 1.5");
        assertEquals(new TreeSet<>(List.of(place(broken, "\"k\""), place(broken, "\"near.logit\""),
                place(broken, "1.5"))), places(broken));
    }

    @Test
    void aStepThatFailsHidesNeitherTheSplitNorARank() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "x,y,c\n1,7,a\n2,7,a\n3,7,a\n4,7,b\n5,7,b\n6,7,b\n");
        String cells =
                """
                {
                  "schema": 1,
                  "data": { "type": "csv", "path": "data.csv", "label": "c" },
                  "steps": [{ "type": "scale", "by": "sd", "ddof": 1, "fitOn": "train" }],
                  "split": { "type": "hide-cells", "cells": [[0, 0], [0, 1], [9, 0]] },
                  "seeds": 1,
                  "models": { "mean": { "type": "column-mean" }, "svd": { "type": "truncated-svd", "rank": 3 } },
                  "metrics": { "error": { "type": "mae", "on": "test" } }
                }
                """;
        // svd needs the whole matrix and has a rank above its 2 columns; a cell is outside, another empties a row
        assertEquals(new TreeSet<>(List.of(place(cells, "[0, 1]"), place(cells, "[9, 0]"),
                place(cells, "{ \"type\": \"truncated-svd\""), place(cells, "3 } }"))), places(cells));
        String whole = cells.replaceFirst(" *\"split\".*\n", "")
                .replace("\"mae\", \"on\": \"test\"", "\"mae\", \"on\": \"all\"");
        assertEquals(
                new TreeSet<>(List.of(place(whole, "{ \"type\": \"scale\""), place(whole, "3 } }"))), places(whole));
    }

    @Test
    void toReferToSomethingBrokenIsNoMistake() throws IOException {
        String broken = VALID.replace("\"type\": \"nearest-centroid\"", "\"type\": 5")
                .replace("\"type\": \"accuracy\"", "\"type\": \"no-such-metric\"");
        assertEquals(
                new TreeSet<>(List.of(place(broken, "5 }"), place(broken, "\"no-such-metric\""))), places(broken));
    }

    @Test
    void aClassWithTooFewRowsIsTheFaultOfStratified() throws IOException {
        String broken = VALID.replace("\"train\": 6, \"test\": 3", "\"train\": 8, \"test\": 1");
        assertEquals(Set.of(place(broken, "true }")), places(broken));
    }

    @Test
    void scoresOfOneColumnMeanTheSame() throws IOException {
        String swept = VALID.replace("\"seeds\": 2,",
                "\"seeds\": 2, \"sweep\": { \"metrics.recall.label\": [0, 1], \"models.soft.weight\": [1, 2] },");
        List<Diagnostic> found = diagnose(swept);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().startsWith("this makes recall another metric from row to row"),
                found.toString());
        assertEquals(place(swept, "\"metrics.recall.label\""), placeOf(found.getFirst()));
        assertEquals(Set.of(), places(VALID.replace("\"seeds\": 2,",
                "\"seeds\": 2, \"sweep\": { \"split.train\": [5, 6] },")));
    }

    private Set<String> places(String text) throws IOException {
        List<String> places = new ArrayList<>();
        diagnose(text).forEach(diagnostic -> places.add(placeOf(diagnostic)));
        return new TreeSet<>(places);
    }

    private static String placeOf(Diagnostic diagnostic) {
        return diagnostic.origin().toString().replaceFirst("^.*json:", "");
    }

    private List<Diagnostic> diagnose(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("one.json"), text);
        Diagnostics diagnostics = new Diagnostics();
        boolean planned = Wiring.workbench(List.of()).plan(file, Changes.of(), diagnostics).isPresent();
        assertEquals(planned, diagnostics.isEmpty());
        return diagnostics.all();
    }

    /** Line and column of the first place of a text. */
    private static String place(String text, String part) {
        int at = text.indexOf(part);
        assertTrue(at >= 0, part);
        String before = text.substring(0, at);
        return before.lines().count() + (before.endsWith("\n") ? 1 : 0) + ":" + (at - before.lastIndexOf('\n'));
    }
}
