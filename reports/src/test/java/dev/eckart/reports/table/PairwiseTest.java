package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.datasets.Shuffled;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.render.TableText;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairwiseTest {

    private static final PairwiseTable ALL = new PairwiseTable("error", List.of(), PairwiseTable.By.STUDENT);

    private static Fabricated error() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    @Test
    void aRowSaysWhatTheTestsSay() {
        // Differences −1, −1.6, −0.4 and −1: mean −1, error 0.245, t = −4.08; ± 3.18 · 0.245 = 0.78. All four ranks are
        // negative: 2 of 16 signs.
        Fabricated results = error().random("a", 1, 2, 3, 4).random("b", 2, 3.6, 3.4, 5);
        List<String> lines = TableText.markdown(ALL.table(results.results())).lines().toList();
        assertEquals("| model | beside | difference |  from |    to | p (t) | p (signed ranks) |   d"
                + " | rank-biserial | pairs | better |", lines.getFirst());
        assertEquals("| a     | b      |      -1.00 | -1.78 | -0.22 | 0.027 |             0.12 |  -2"
                + " |            -1 |     4 | a      |", lines.getLast());
        assertTrue(ALL.table(results.results()).footnotes().contains(
                "p (t): paired t-test, two-sided; better: told at 5 % by it."));
    }

    @Test
    void whatIsDeterministicHasADifferenceAndNoP() {
        List<Cell> row = ALL.table(error().deterministic("a", 3).deterministic("b", 1).results())
                .rows().getFirst().cells();
        assertEquals(2, ((Cell.Value) row.get(2)).value());
        assertEquals(new Cell.Missing("known without a test"), row.get(5));
        assertEquals(new Cell.Label("b"), row.getLast());
    }

    @Test
    void signedRanksAndBootstrapAreLeftOutWhereTrainingSetsOverlap() {
        Fabricated results = new Fabricated()
                .metric("error", new Accuracy(On.TEST))
                .split(new Shuffled(100, Optional.empty(), Optional.of(50.0), Optional.empty()))
                .sizes(Map.of(On.TRAIN, 100, On.TEST, 50, On.ALL, 150))
                .random("a", 1, 2, 3, 4)
                .random("b", 2, 3.6, 3.4, 5);
        ResultTable table = new PairwiseTable("error", List.of(), PairwiseTable.By.BOOTSTRAP).table(results.results());
        List<Cell> row = table.rows().getFirst().cells();
        Cell none = new Cell.Missing("runs are not independent");
        assertEquals(List.of(none, none, none), List.of(row.get(3), row.get(4), row.get(6)));
        assertTrue(String.join("", table.footnotes()).contains("corrected resampled t-test"));
    }

    @Test
    void theBootstrapIntervalIsWithinThePairs() {
        Fabricated results = error().random("a", 1, 2, 3, 4).random("b", 2, 3.6, 3.4, 5);
        List<Cell> row = new PairwiseTable("error", List.of(), PairwiseTable.By.BOOTSTRAP)
                .table(results.results()).rows().getFirst().cells();
        double low = ((Cell.Value) row.get(3)).value();
        double high = ((Cell.Value) row.get(4)).value();
        assertTrue(-1.6 <= low && low < -1 && -1 < high && high <= -0.4, low + " to " + high);
    }

    @Test
    void ofManyModelsOnlyThePairsWithTheBestAreShown() {
        // 41 models have 820 pairs. Each is worse than the first by 1 in the first run and by 2 in the second; of two
        // signed ranks p is 1/2, and 820 times that is no more than 1.
        Fabricated results = error().random("m0", 0, 0);
        IntStream.range(1, 41).forEach(i -> results.random("m" + i, 1, 2));
        ResultTable table = ALL.table(results.results());
        assertEquals(40, table.rows().size());
        assertTrue(table.rows().stream().allMatch(row -> row.cells().get(6).equals(
                new Cell.Value(1, Digits.significant(2), false))));
        assertTrue(table.footnotes().contains("Of more than 40 models only the pairs with the best are here, corrected"
                + " as if all were."), table.footnotes()::toString);
    }

    @Test
    void aModelWithoutAllItsScoresIsNotCompared() {
        Fabricated results = error().random("a", 1, 2).random("b", 2, 4);
        results.runs("c", List.of(results.done(1), new Outcome.Failed("lost")));
        ResultTable table = ALL.table(results.results());
        assertEquals(1, table.rows().size());
        assertTrue(table.footnotes().contains("c is not compared: 1 of 2 failed."), table.footnotes()::toString);
    }

    @Test
    void unknownNamesAreProblems() {
        Problems problems = new Problems();
        new PairwiseTable("eror", List.of("b"), PairwiseTable.By.STUDENT)
                .check(Outline.of(error().deterministic("a", 1).experiment()), problems);
        assertEquals(
                List.of("metric: found \"eror\", expected one of error; did you mean \"error\"?",
                        "models.0: found \"b\", expected one of a; did you mean \"a\"?"),
                problems.all().stream().map(Problem::toString).toList());
    }
}
