package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.datasets.Selection;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.Image;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.fabricated.WorstRelativeError;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final double[] LAB = {0.3374, 0.6005, 0.1735, 3.3359, 0.0492, 1.8374, 2.9407, 0.5301, 2.2620};

    /** The laboratory's matrix with the cells (1, 0) and (2, 1) hidden; a third of the runs come within 0.5. */
    private static Results masked() {
        return new Fabricated()
                .metric("recovery", new WorstRelativeError(On.TEST))
                .cells(new PreparedCells(NdArray.of(LAB, 3, 3),
                        Map.of(On.TEST, new Selection.Cells(new int[] {1, 2}, new int[] {0, 1}))))
                .random("masked", IntStream.range(0, 300).mapToDouble(i -> i % 3 == 0 ? 0.4 : 0.9).toArray())
                .results();
    }

    @Test
    void c9bIsRefutedByItsOwnMatrix() {
        // The least |R − 0.5301| with R in [0.86425, 0.86435) is 0.33415, over 0.5301 it is 0.63035.
        Verdict verdict = ClaimsAudit.judge(
                Claiming.sentence("masked.recovery", new AtMost("0.50"),
                        "0.3561 0.5951 0.1518", "2.1802 0.0496 1.8334", "2.9360 0.8643 2.2685"),
                Evidence.of(masked()));
        assertEquals(VerdictKind.REFUTED_BY_OWN_FIGURES, verdict.kind());
        assertEquals("0.6304 (printed matrix)", verdict.measured());
        assertEquals(List.of("Beside it: the sentence holds in 100 of 300 runs (33 %) of masked."), verdict.details());
    }

    @Test
    void withoutAMatrixTheRunsDecide() {
        Verdict held = ClaimsAudit.judge(Claiming.sentence("masked.recovery", new AtMost("0.50")),
                Evidence.of(masked()));
        assertEquals("reproduced: holds in 100 of 300 runs (33 %)", held.sentence());
        Verdict never = ClaimsAudit.judge(Claiming.sentence("masked.recovery", new AtMost("0.10")),
                Evidence.of(masked()));
        assertEquals("refuted: holds in 0 of 300 runs (0 %)", never.sentence());
    }

    @Test
    void aMatrixThatDoesNotBreakTheSentenceLeavesItToTheRuns() {
        Verdict verdict = ClaimsAudit.judge(
                Claiming.sentence("masked.recovery", new AtMost("0.50"),
                        "0.3561 0.5951 0.1518", "2.1802 0.0496 1.8334", "2.9360 0.6000 2.2685"),
                Evidence.of(masked()));
        assertEquals(VerdictKind.REPRODUCED, verdict.kind());
        assertTrue(verdict.details().getFirst().contains("does not contradict"));
    }

    @Test
    void c11IsRefutedAsSimilarityAndConfirmedAsLinearMap() {
        Verdict verdict = ClaimsAudit.judge(
                Claiming.sentence("image", new SameUpTo(Group.SIMILARITY, 0.01)), Evidence.of(image(0.15, 0.30, 0.45)));
        assertEquals("refuted: as a similarity, residual 0.3 (0.15 to 0.45 over all pairs); confirmed as a linear"
                + " map, residual 1e-13", verdict.sentence());
        assertEquals("3 pairs of runs of gd and pca (fabricated), seeds 0–2", verdict.basis().words());
        assertEquals(VerdictKind.REPRODUCED, ClaimsAudit.judge(
                Claiming.sentence("image", new SameUpTo(Group.LINEAR, 0.01)), Evidence.of(image(0.3))).kind());
    }

    @Test
    void oftenIsAShareOfTheRuns() {
        // 40 of 200 runs lie in [0.395, 0.555): 20 %, its 90 % interval about 15.8 to 25 %.
        Results results = new Fabricated()
                .metric("validation", new Accuracy(On.VALIDATION))
                .random("mlp", IntStream.range(0, 200).mapToDouble(i -> i % 5 == 0 ? 0.5 : 0.66).toArray())
                .results();
        assertEquals(VerdictKind.REPRODUCED, often(0.1, results));
        assertEquals(VerdictKind.BORDERLINE, often(0.2, results));
        assertEquals(VerdictKind.NOT_REPRODUCED, often(0.5, results));
        assertEquals(VerdictKind.REFUTED, ClaimsAudit.judge(
                Claiming.sentence("mlp.validation", new OftenWithin("0.10", "0.20", 0.1)),
                        Evidence.of(results)).kind());
    }

    @Test
    void claimsAreCheckedBeforeTheyAreJudged() {
        Problems problems = new Problems();
        ClaimsAudit.check(Claiming.number("gd.eror", "15,2"),
                new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).deterministic("gd",
                        1).experiment(),
                problems);
        ClaimsAudit.check(Claiming.expecting(Claiming.figure("gd.error"), "fine"), image(0.3).experiment(), problems);
        ClaimsAudit.check(Claiming.sentence("img", new SameUpTo(Group.LINEAR, 0.1), "1 x", "2"),
                image(0.3).experiment(),
                problems);
        assertEquals(List.of(
                        "value: found \"eror\", expected one of error; did you mean \"error\"?",
                        "reported.0.0: found \"15,2\", expected a number such as \"15.2289\"",
                        "expect: found \"fine\", expected one of " + String.join(", ", VerdictKind.all()),
                        "printed.reconstruction.1: expected rows of one length: found 1 number beside rows of 2",
                        "printed.reconstruction.0: found \"x\", expected a number such as \"15.2289\"",
                        "value: found \"img\", expected one of image"),
                problems.all().stream().map(Problem::toString).toList());
    }

    private static VerdictKind often(double share, Results results) {
        return ClaimsAudit.judge(
                Claiming.sentence("mlp.validation", new OftenWithin("0.40", "0.55", share)),
                        Evidence.of(results)).kind();
    }

    private static Results image(double... similarity) {
        List<SequencedMap<String, Double>> numbers = IntStream.range(0, similarity.length)
                .mapToObj(i -> Fabricated.numbers("similarityResidual", similarity[i], "linearResidual", 1e-13))
                .toList();
        return new Fabricated()
                .metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .random("gd", new double[similarity.length])
                .deterministic("pca", 1)
                .comparison("image", new Image("gd.rowFactors", "pca.scores"), numbers)
                .results();
    }
}
