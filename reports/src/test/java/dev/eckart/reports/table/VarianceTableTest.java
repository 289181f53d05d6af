package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class VarianceTableTest {

    private static final VarianceTable ALL = new VarianceTable(List.of(), List.of());

    private static Fabricated fabricated() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    /** A model with two seeds of each stream, the split's moving slowest. */
    private static Fabricated crossed(Outcome... outcomes) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            SequencedMap<String, Long> seeds = new LinkedHashMap<>();
            seeds.put("init", i % 2L);
            seeds.put("split", i / 2L);
            runs.add(new Run("k" + i, seeds, OptionalInt.empty(), outcomes[i]));
        }
        return fabricated().of("gd", runs);
    }

    private static Outcome done(double score) {
        return fabricated().done(score);
    }

    private static String problems(Seeds seeds) {
        Problems problems = new Problems();
        ALL.check(Outline.of(fabricated().seeds(seeds).experiment()), problems);
        return String.join("; ", problems.all().stream().map(Problem::toString).toList());
    }

    private static Seeds crossedBy(List<Long> split, List<Long> init) {
        SequencedMap<String, List<Long>> byStream = new LinkedHashMap<>();
        byStream.put("split", split);
        byStream.put("init", init);
        return new Seeds.Crossed(byStream);
    }

    @Test
    void sharesStandByStreamAndInASentence() {
        // Means of the splits 1 and 11, of the starts 5 and 7, nothing together: mean squares 100, 4, 0; components
        // 100/2 and 4/2 of 52, which are 96.2 % and 3.8 %.
        ResultTable table = ALL.table(crossed(done(0), done(2), done(10), done(12)).results());
        assertEquals(List.of("split", "init", "split × init"),
                table.rows().stream().map(row -> ((Cell.Label) row.cells().get(2)).text()).toList());
        assertEquals(100 * 50 / 52.0, ((Cell.Value) table.rows().getFirst().cells().getLast()).value(), 1e-12);
        assertEquals("gd, squared error (sum, all cells): of the variance, 96 % from the split, 4 % from the"
                + " initialisation (2 seeds of split × 2 of init).", table.footnotes().getFirst());
    }

    @Test
    void estimatesBelowZeroAreShownAsZeroAndTold() {
        assertTrue(ALL.table(crossed(done(0), done(1), done(1), done(0)).results()).footnotes().getFirst().endsWith(
                "100 % from both together (2 seeds of split × 2 of init). The estimates for split and init are below 0,"
                        + " and shown as 0."));
    }

    @Test
    void runsWithoutAScoreLeaveNothingToDecompose() {
        ResultTable table = ALL.table(
                crossed(done(0), done(1), done(1), new Outcome.Diverged(3, "loss not finite")).results());
        assertEquals(List.of(), table.rows());
        assertEquals("gd, squared error (sum, all cells): not decomposed: runs without a score leave gaps: 1 of 4"
                + " diverged.", table.footnotes().getFirst());
    }

    @Test
    void runsThatMoveTogetherAreNotDecomposed() {
        assertTrue(ALL.table(fabricated().random("gd", 1, 2, 3).results()).footnotes().getFirst().endsWith(
                "not decomposed: its runs are not one for each combination of seeds."));
    }

    @Test
    void seedsThatMoveTogetherAreAProblem() {
        assertTrue(problems(new Seeds.Together(8)).contains("cross them, such as \"seeds\": {\"split\": 8"));
        assertTrue(problems(crossedBy(List.of(0L, 1L), List.of(0L))).contains("at least two streams"));
        assertEquals("", problems(crossedBy(List.of(0L, 1L), List.of(0L, 1L))));
        assertEquals("", problems(new Seeds.Together(1)));
    }
}
