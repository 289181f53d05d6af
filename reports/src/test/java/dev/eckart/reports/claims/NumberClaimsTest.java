package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Selection;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberClaimsTest {

    private static final double OPTIMUM = 15.228833347803327;

    private static Fabricated sum() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).bound("svd", "error", OPTIMUM);
    }

    private static Alternative mean() {
        return Alternative.convention("mean reduction", new Fabricated()
                .metric("error", new SquaredError(Reduction.MEAN, On.ALL))
                .bound("svd", "error", OPTIMUM / 600)
                .deterministic("svd", OPTIMUM / 600)
                .random("gd", uniform(OPTIMUM / 600))
                .results());
    }

    private static double[] uniform(double value) {
        return IntStream.range(0, 200).mapToDouble(i -> value).toArray();
    }

    private static double[] upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }

    private static Results stated() {
        return sum().bound("gd", "error", OPTIMUM).deterministic("svd", OPTIMUM).random("gd",
                uniform(OPTIMUM)).results();
    }

    private static Verdict judge(String value, String reported, Evidence evidence) {
        return ClaimsAudit.judge(Claiming.number(value, reported), evidence);
    }

    @Test
    void oneTrueValueIsReproducedWithinItsRoundingInterval() {
        assertEquals(VerdictKind.REPRODUCED, judge("svd.error", "15.2288", Evidence.of(stated())).kind());
        assertEquals(VerdictKind.REPRODUCED, judge("svd.error", "15.228833", Evidence.of(stated())).kind());
        Verdict off = judge("svd.error", "15.2298", Evidence.of(stated()));
        assertEquals(VerdictKind.NOT_REPRODUCED, off.kind());
        assertEquals("15.22883", off.measured());
    }

    @Test
    void c5IsReproducedUnderMeanReduction() {
        Verdict verdict = judge("gd.error", "0.0254", new Evidence(stated(), List.of(), List.of(mean())));
        assertEquals(VerdictKind.REPRODUCED_UNDER, verdict.kind());
        assertEquals("reproduced under mean reduction: 15.2288 / 600 = 0.02538", verdict.sentence());
        assertTrue(verdict.isExpectedAs("reproduced under mean reduction"));
    }

    @Test
    void c6IsImpossibleUnderEveryConvention() {
        Verdict verdict = judge("svd.error", "1.0201", new Evidence(stated(), List.of(), List.of(mean())));
        // 15.2288/1.0201 = 14.93; 1.0201/0.0253814 = 40.19.
        assertEquals(
                "impossible: 1.0201 is below 15.2288, the least possible (Eckart–Young, rank 2), by a factor of 15;"
                        + " 40 × above 0.0253814 under mean reduction, which svd attains",
                verdict.sentence());
        assertEquals("15.2288 (0.0253814 under mean reduction)", verdict.measured());
        assertEquals(List.of(new Tried("mean reduction", VerdictKind.NOT_REPRODUCED, "0.0253814")), verdict.tried());
    }

    @Test
    void anAccuracyThatNRowsCannotGiveIsImpossible() {
        Results results = new Fabricated()
                .metric("validation", new Accuracy(On.VALIDATION))
                .sizes(Map.of(On.VALIDATION, 50))
                .random("mlp", uniform(0.62))
                .results();
        Verdict verdict = judge("mlp.validation", "0.55", Evidence.of(results));
        assertEquals("impossible: 0.55 cannot come from 50 rows; nearest: 27/50 = 0.54, 28/50 = 0.56",
                verdict.sentence());
        assertEquals(VerdictKind.REPRODUCED, judge("mlp.validation", "0.62", Evidence.of(results)).kind());
        assertEquals(VerdictKind.IMPOSSIBLE, judge("mlp.validation", "1.02", Evidence.of(results)).kind());
        // The mean of two runs of 50 rows can be 55/100.
        assertEquals(VerdictKind.NOT_REPRODUCED, ClaimsAudit.judge(
                Claiming.number("mlp.validation", "0.55", new MeanOfRuns(2)), Evidence.of(results)).kind());
    }

    /** 1/8 = 0.125 is printed as 0.12 where ties go to even digits, and as 0.13 where they go up. */
    @Test
    void aTieMayBeRoundedEitherWay() {
        Results results = new Fabricated()
                .metric("validation", new Accuracy(On.VALIDATION))
                .sizes(Map.of(On.VALIDATION, 8))
                .random("mlp", uniform(0.125))
                .results();
        assertNotEquals(VerdictKind.IMPOSSIBLE, judge("mlp.validation", "0.12", Evidence.of(results)).kind());
        assertNotEquals(VerdictKind.IMPOSSIBLE, judge("mlp.validation", "0.13", Evidence.of(results)).kind());
        assertEquals(VerdictKind.IMPOSSIBLE, judge("mlp.validation", "0.14", Evidence.of(results)).kind());
    }

    @Test
    void aRandomRunIsReproducedUnusualOrNot() {
        // 1, …, 1000: central 95 % is 25.975 to 975.025; 10 of 1000 are at 10 or below.
        Evidence evidence = Evidence.of(
                new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).random("gd",
                        upTo(1000)).results());
        assertEquals("reproduced: central 95 % of one run: 25.98 to 975",
                judge("gd.error", "500", evidence).sentence());
        assertEquals("unusual: 1 % are at it or below; central 95 % of one run: 25.98 to 975",
                judge("gd.error", "10", evidence).sentence());
        assertEquals("not reproduced: above all of them; central 95 % of one run: 25.975 to 975.02",
                judge("gd.error", "2000", evidence).sentence());
        assertEquals(VerdictKind.BORDERLINE, judge("gd.error", "25", evidence).kind());
    }

    @Test
    void theVerdictCarriesTheRunsItRestsOn() {
        Verdict verdict = ClaimsAudit.judge(
                Claiming.number("gd.error", "15.2288", new MeanOfRuns(8)), Evidence.of(stated()));
        assertEquals("200 runs of gd (fabricated), seeds 0–199; 10000 draws of the mean of 8 runs, seed 0",
                verdict.basis().words());
        assertEquals(200, verdict.basis().runKeys().size());
    }

    @Test
    void fewerRunsThanEnoughAreNamed() {
        Results few = sum().random("gd", 15.1, 15.2, 15.3).results();
        assertEquals("3 runs of gd (fabricated), seeds 0–2; fewer than 200",
                judge("gd.error", "15.2", Evidence.of(few)).basis().words());
    }

    @Test
    void nothingMeasuredIsSaid() {
        Fabricated results = sum();
        results.runs("gd", List.of(new Outcome.Diverged(3, "loss not finite at epoch 3")));
        assertEquals("not measured: 1 of 1 diverged",
                judge("gd.error", "15.2288", Evidence.of(results.results())).sentence());
    }

    @Test
    void listsAreJudgedRowByRowAndOnce() {
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).random("gd",
                upTo(1000));
        Claim8 eight = new Claim8("gd.error");
        Verdict fine = ClaimsAudit.judge(eight.of("500", "400", "300", "600", "700", "10", "450", "550"),
                Evidence.of(results.results()));
        assertEquals(VerdictKind.REPRODUCED, fine.kind());
        assertEquals(VerdictKind.UNUSUAL, fine.numbers().get(5).kind());
        // p of "10" is 22/1001 = 0.022, one outside of eight has chance 0.34: nine tests, Holm 9 · 0.022 = 0.198.
        assertEquals("1 of 8 numbers outside the central 95 %, 0.4 expected by chance; least Holm-corrected p 0.2",
                fine.text());
        Verdict off = ClaimsAudit.judge(eight.of("10", "11", "12", "990", "991", "500", "450", "550"),
                Evidence.of(results.results()));
        // Five of eight outside: chance 56 · 0.05⁵ · 0.95³ + … = 1.5e-5, times 9 is below 0.05; all were seen.
        assertEquals(VerdictKind.UNUSUAL, off.kind());
        Verdict gone = ClaimsAudit.judge(eight.of("10", "11", "12", "2000", "991", "500", "450", "550"),
                Evidence.of(results.results()));
        assertEquals(VerdictKind.NOT_REPRODUCED, gone.kind());
    }

    @Test
    void oneUnseenNumberOfManyIsBorderlineWhereRunsAreFew() {
        // 200 runs: p of what was never seen is 2/201, times 17 tests 0.17.
        Results results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .random("gd", upTo(200)).results();
        String[] printed = IntStream.range(0, 16).mapToObj(i -> Integer.toString(60 + 5 * i)).toArray(String[]::new);
        printed[3] = "900";
        Verdict verdict = ClaimsAudit.judge(new Claim8("gd.error").of(printed), Evidence.of(results));
        assertEquals(VerdictKind.BORDERLINE, verdict.kind());
        assertTrue(verdict.text().contains("1 outside all runs"), verdict.text());
    }

    @Test
    void anImpossibleNumberMakesTheListImpossible() {
        Results results = new Fabricated()
                .metric("train", new Accuracy(On.TRAIN))
                .metric("validation", new Accuracy(On.VALIDATION))
                .sizes(Map.of(On.TRAIN, 100, On.VALIDATION, 50))
                .random("mlp", new double[][] {{0.69, 0.62}, {0.71, 0.64}})
                .results();
        Verdict verdict = ClaimsAudit.judge(
                Claiming.list(List.of("mlp.train", "mlp.validation"),
                        List.of(List.of("0.69", "0.62"), List.of("0.71", "0.63"))),
                Evidence.of(results));
        assertEquals(VerdictKind.IMPOSSIBLE, verdict.kind());
        assertEquals(VerdictKind.IMPOSSIBLE, verdict.numbers().get(3).kind());
    }

    @Test
    void whatIsUnstatedDecides() {
        Evidence evidence = new Evidence(of(1, 1), List.of(
                alternative("50", "0.01", 2), alternative("100", "0.01", 1),
                alternative("50", "0.001", 2), alternative("100", "0.001", 1)), List.of());
        Verdict verdict = judge("gd.error", "1.0", evidence);
        assertEquals(VerdictKind.NOT_IDENTIFIABLE, verdict.kind());
        assertEquals("2 of 4 unstated alternatives fit; to be known: models.gd.fit.epochs", verdict.text());
        assertTrue(verdict.details().contains("Alternatives that fit: epochs 100, learningRate 0.01; epochs 100,"
                + " learningRate 0.001."), verdict.details().toString());
    }

    @Test
    void whatIsUnstatedDoesNotMatterWhereEverythingFits() {
        Evidence evidence = new Evidence(of(1, 1), List.of(alternative("50", "0.01", 1)), List.of());
        assertEquals(VerdictKind.REPRODUCED, judge("gd.error", "1.0", evidence).kind());
        Evidence nothing = new Evidence(of(2, 1), List.of(alternative("50", "0.01", 3)), List.of());
        assertEquals(VerdictKind.NOT_REPRODUCED, judge("gd.error", "1.0", nothing).kind());
    }

    @Test
    void aNumberThatItsOwnMatrixContradictsIsRefuted() {
        // Truth 1 and 2, printed 1.5 and 2.0: squares from 0.45² + 0² to 0.55² + 0.05², 0.2025 to 0.305.
        Results results = new Fabricated()
                .metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .cells(new PreparedCells(NdArray.of(new double[] {1, 2}, 1, 2),
                        Map.of(On.ALL, new Selection.Cells(new int[] {0, 0}, new int[] {0, 1}))))
                .deterministic("svd", 0.25)
                .results();
        Verdict refuted = ClaimsAudit.judge(
                Claiming.printing(Claiming.number("svd.error", "0.40"), "1.5 2.0"), Evidence.of(results));
        assertEquals(VerdictKind.REFUTED_BY_OWN_FIGURES, refuted.kind());
        assertEquals("the printed matrix gives 0.2025 to 0.305, not 0.40", refuted.text());
        Verdict fine = ClaimsAudit.judge(
                Claiming.printing(Claiming.number("svd.error", "0.25"), "1.5 2.0"), Evidence.of(results));
        assertEquals(VerdictKind.REPRODUCED, fine.kind());
    }

    @Test
    void aFigureIsShown() {
        Verdict verdict = ClaimsAudit.judge(Claiming.figure("gd.error"), Evidence.of(stated()));
        assertEquals("shown: a figure without a number to check", verdict.sentence());
    }

    private static Results of(double value, int runs) {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .random("gd", uniform(value * runs)).results();
    }

    private static Alternative alternative(String epochs, String learningRate, double value) {
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        settings.put("models.gd.fit.epochs", epochs);
        settings.put("models.gd.fit.optimiser.learningRate", learningRate);
        return Alternative.unstated(settings, of(value, 1));
    }

    /** Claims of a column of numbers. */
    private record Claim8(String value) {
        dev.eckart.experiments.spec.Claim of(String... printed) {
            return Claiming.list(List.of(value), List.of(printed).stream().map(List::of).toList());
        }
    }
}
