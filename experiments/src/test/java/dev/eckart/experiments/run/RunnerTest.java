package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {

    private static final String LAB =
            """
            {
              "schema": 1,
              "data": { "type": "lab-3x3" },
              "seeds": 3,
              "models": {
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 10,
                           "regularisation": { "type": "none" } } },
                "svd": { "type": "truncated-svd", "rank": 2 }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "comparisons": { "image": { "type": "alignment", "of": "sgd.rowFactors", "to": "svd.rowFactors" } },
              "curves": { "of": ["error"], "every": 4 },
              "report": { "tables": [] }
            }
            """;

    @TempDir
    private Path folder;

    private final Counting counting = new Counting();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("lab.json"), LAB);
    }

    @Test
    void whatIsDeterministicRunsOnce() {
        Results results = run();
        assertEquals(3, results.ofModel("sgd").getFirst().runs().size());
        assertEquals(1, results.ofModel("svd").getFirst().runs().size());
        assertEquals(0.121910793895, score(results.ofModel("svd").getFirst().runs().getFirst()), 1e-12);
    }

    @Test
    void curvesHaveTheirStartTheirDistanceAndTheirEnd() {
        Run first = run().ofModel("sgd").getFirst().runs().getFirst();
        Curve curve = named("error", assertInstanceOf(Outcome.Done.class, first.outcome()).curves());
        assertEquals(List.of(0, 4, 8, 10), curve.epochs());
        assertEquals(score(first), curve.values().at(3));
    }

    @Test
    void nothingRunsTwice() {
        assertEquals(run().ofModel("sgd").getFirst().runs(), run().ofModel("sgd").getFirst().runs());
        assertEquals(4, counting.known);
    }

    @Test
    void oneSeedMoreIsOneRunMore() {
        run();
        run("seeds=4");
        assertEquals(4, counting.known);
        assertEquals(5, counting.runs);
    }

    @Test
    void titlesAndMetricNamesAreNoPartOfARun() {
        run();
        run("title=\"another\"");
        assertEquals(4, counting.known);
    }

    @Test
    void whatIsAskedMoreOfARunIsComputed() {
        run();
        Results results = run("metrics.mean={\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"all\"}");
        assertEquals(0, counting.known);
        assertEquals(0.121910793895 / 9, score("mean", results.ofModel("svd").getFirst().runs().getFirst()), 1e-12);
    }

    @Test
    void noFactorisationBeatsTheBound() {
        VariantResults.Bound bound = named("error", run().ofModel("sgd").getFirst().bounds());
        assertEquals(0.121910793895, bound.value(), 1e-12);
        assertTrue(run().ofModel("sgd").getFirst().runs().stream().allMatch(run -> score(run) >= bound.value()));
        assertEquals(9, run().ofModel("sgd").getFirst().sizes().get(On.ALL));
    }

    /** (1, 2, 3) times (1, 2, 4) has rank 1: its other singular values are 0, but are not computed as 0. */
    @Test
    void aBoundOfNothingIsReachedByWhatIsNothingButRounding() throws IOException {
        Files.writeString(folder.resolve("rank1.csv"), "a,b,c\n1,2,4\n2,4,8\n3,6,12\n");
        VariantResults svd = run("data={\"type\": \"csv\", \"path\": \"rank1.csv\"}", "models.svd.rank=1")
                .ofModel("svd").getFirst();
        VariantResults.Bound bound = named("error", svd.bounds());
        assertTrue(bound.isReachedBy(0) && bound.isReachedBy(score(svd.runs().getFirst())), bound.toString());
        assertFalse(bound.isBeatenBy(0), bound.toString());
        assertFalse(bound.isReachedBy(1e-20), bound.toString());
    }

    /** (3e200)² is beyond the doubles. */
    @Test
    void aBoundBeyondTheDoublesIsNone() throws IOException {
        Files.writeString(folder.resolve("large.csv"), "a,b,c\n3e200,0,0\n0,3e200,0\n0,0,3e200\n");
        VariantResults svd = run("data={\"type\": \"csv\", \"path\": \"large.csv\"}").ofModel("svd").getFirst();
        assertEquals(Map.of(), svd.bounds());
    }

    @Test
    void comparisonsPairEachRunWithTheSingleOne() {
        ComparisonResults image = run().comparison("image").orElseThrow();
        assertEquals(3, image.pairs().size());
    }

    @Test
    void divergenceIsAResultWithItsEpoch() {
        Results results = run("models.sgd.fit.learningRate=10");
        assertEquals(3, results.unsuccessful());
        Outcome.Diverged diverged = assertInstanceOf(
                Outcome.Diverged.class, results.ofModel("sgd").getFirst().runs().getFirst().outcome());
        assertTrue(diverged.message().endsWith("at epoch " + diverged.epoch()), diverged.message());
    }

    @Test
    void whatFailedIsCountedAndTriedAgain() {
        Plan plan = failing(plan());
        Runner runner = new Runner(ledger, 2, counting, Cancellation.NEVER);
        Results results = runner.run(List.of(plan)).getFirst();
        assertEquals(plan.runs(), results.unsuccessful());
        assertEquals(
                new Outcome.Failed("no such factory"), results.variants().getFirst().runs().getFirst().outcome());
        assertEquals(plan.runs(), runner.missing(List.of(plan)));
        assertEquals(0, runner.run(List.of(plan())).getFirst().unsuccessful());
    }

    /** What would be fitted again would fail. */
    @Test
    void aMetricMoreIsTakenOfTheModelThatIsKept() {
        run();
        String mean = "metrics.mean={\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"all\"}";
        Results results = new Runner(ledger, 2, counting, Cancellation.NEVER)
                .run(List.of(failing(plan(mean)))).getFirst();
        assertEquals(0, results.unsuccessful());
        assertEquals(new Runner(new InMemoryLedger(), 2, counting, Cancellation.NEVER)
                .run(List.of(plan(mean))).getFirst().variants().getFirst().runs(),
                results.variants().getFirst().runs());
    }

    @Test
    void aRepetitionFindsWhatIsNotAsItWas() {
        List<Repeated> told = new ArrayList<>();
        run();
        Runner repeating = new Runner(ledger, 2, counting, Cancellation.NEVER).repeating(told::add);
        Results again = repeating.run(List.of(plan())).getFirst();
        assertEquals(4, told.size());
        assertTrue(told.stream().allMatch(Repeated::isIdentical), told.toString());
        assertEquals(0, counting.known);
        told.clear();
        String key = again.ofModel("svd").getFirst().runs().getFirst().key();
        InMemoryLedger wrong = new InMemoryLedger();
        LedgerEntry entry = ledger.find(key).orElseThrow();
        wrong.commit(new LedgerEntry(key, entry.settings(), entry.status(), 0, "", entry.scores(), entry.curves(),
                Map.of("rowFactors", NdArray.filled(0, Shape.of(3, 2)))));
        new Runner(wrong, 2, counting, Cancellation.NEVER).repeating(told::add).run(List.of(plan()));
        List<String> differences = told.stream()
                .filter(run -> run.key().equals(key))
                .flatMap(run -> run.differences().stream())
                .toList();
        assertEquals(1, differences.size());
        assertTrue(differences.getFirst().matches(
                "output rowFactors differs first at \\(0, 0\\): 0.0 before, .* now; 6 of 6 numbers differ"),
                differences.toString());
    }

    /** Nothing is added: what was not there before is a difference. */
    @Test
    void aVerificationFindsWhatIsNotKept() {
        List<Repeated> told = new ArrayList<>();
        Results results = run();
        InMemoryLedger lacking = new InMemoryLedger();
        results.variants().stream().flatMap(variant -> variant.runs().stream())
                .forEach(run -> lacking.commit(ledger.find(run.key()).orElseThrow()));
        new Runner(lacking, 2, counting, Cancellation.NEVER).verify(List.of(plan()), told::add);
        assertEquals(4, told.size());
        assertTrue(
                told.stream().allMatch(run -> run.differences().equals(List.of("fitted model: none before, one now"))),
                told.toString());
    }

    @Test
    void aVerificationCountsWhatNobodyAskedFor() {
        List<Repeated> told = new ArrayList<>();
        run("metrics.mean={\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"all\"}");
        new Runner(ledger, 2, counting, Cancellation.NEVER).verify(List.of(plan()), told::add);
        assertTrue(told.stream().allMatch(Repeated::isIdentical), told.toString());
        assertEquals(4, told.stream().mapToInt(Repeated::notAsked).sum());
    }

    /** The plan with a model that throws in the place of every other. */
    private static Plan failing(Plan plan) {
        List<PlannedVariant> variants = plan.variants().stream()
                .map(each -> new PlannedVariant(each.variant(), each.experiment(), new Throwing(1), each.data(),
                        each.sample(), each.sameForAllRuns(), each.runs(), each.scoreIds(), each.curveIds(),
                        each.notApplicable(), each.wanted(), each.tuning()))
                .toList();
        return new Plan(plan.name(), plan.experiment(), plan.data(), plan.resolved(), variants);
    }

    private record Throwing(int rank) implements Factoriser {
        @Override
        public Factorisation fit(NdArray matrix, FitContext context) {
            throw new IllegalStateException("no such factory");
        }
    }

    @Test
    void aSweepMovesTheModelsThatItNames() {
        Results results = run("sweep={\"models.sgd.fit.learningRate\": [0.01, 0.02]}");
        assertEquals(
                List.of("sgd, learningRate 0.01", "sgd, learningRate 0.02", "svd"),
                results.variants().stream().map(variant -> variant.variant().label()).toList());
    }

    @Test
    void coupledPathsMoveTogether() {
        Results results = run("sweep={\"models.{sgd,svd}.rank\": [1, 2]}");
        assertEquals(
                List.of("sgd, rank 1", "sgd, rank 2", "svd, rank 1", "svd, rank 2"),
                results.variants().stream().map(variant -> variant.variant().label()).toList());
        assertEquals(
                List.of("sgd, rank 1 to svd, rank 1", "sgd, rank 2 to svd, rank 2"),
                results.comparisons().stream().map(each -> each.of().label() + " to " + each.to().label()).toList());
    }

    private static double score(Run run) {
        return score("error", run);
    }

    private static double score(String metric, Run run) {
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, run.outcome());
        return assertInstanceOf(Score.Value.class, named(metric, done.scores())).value();
    }

    private static <T> T named(String name, Map<String, T> values) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private Results run(String... overrides) {
        return new Runner(ledger, 2, counting, Cancellation.NEVER).run(List.of(plan(overrides))).getFirst();
    }

    private Plan plan(String... overrides) {
        Workbench workbench = Wiring.workbench(List.of());
        Diagnostics diagnostics = new Diagnostics();
        return workbench.plan(file, Changes.of(overrides), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
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
