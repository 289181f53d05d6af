package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Shuffled;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.render.TableText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final RankingTable ALL = new RankingTable("error", List.of());

    private static Fabricated error() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    private static double[] scores(double start) {
        return IntStream.range(0, 10).mapToDouble(seed -> start + seed).toArray();
    }

    @Test
    void modelsStandByTheirMeanRanks() {
        // b is first and c last in all ten runs: χ² = 12 · 10/(3 · 4) · (1 + 0 + 1) = 20 and exp(−10) = 0.000045; the
        // critical difference is 2.343 · √(3 · 4/60) = 1.05: a is nearer to b than that.
        Fabricated results = error().random("a", scores(2)).random("b", scores(1)).random("c", scores(3));
        ResultTable table = ALL.table(results.results());
        assertEquals(
                """
                | model | mean rank |
                |:------|----------:|
                | b     |  **1.00** |
                | a     |  **2.00** |
                | c     |      3.00 |
                """,
                TableText.markdown(table));
        assertEquals("Over 10 runs: Friedman χ²(2) = 20.00, p = 4.5e-5. Bold: best mean rank, with all that are nearer"
                + " to it than Nemenyi's critical difference at 5 %, 1.05.", table.footnotes().getLast());
    }

    @Test
    void whatCannotBeToldIsAllBold() {
        Fabricated results = error().random("a", 1, 2).random("b", 2, 1);
        ResultTable table = ALL.table(results.results());
        assertTrue(table.rows().stream().allMatch(row -> ((Cell.Value) row.cells().get(1)).best()));
        assertTrue(table.footnotes().getLast().endsWith("cannot be told apart at 5 %. Bold: all."));
    }

    @Test
    void ofScoresTheGreatestIsFirst() {
        Fabricated results = new Fabricated().metric("error", new Accuracy(On.ALL))
                .random("a", 0.5, 0.6)
                .random("b", 0.7, 0.8);
        assertEquals(new Cell.Label("b"), ALL.table(results.results()).rows().getFirst().cells().getFirst());
    }

    @Test
    void aDeterministicModelIsRankedInEachRun() {
        Fabricated results = error().deterministic("svd", 1.5).random("gd", 1, 2, 3);
        // It is first in two of three: (2 + 1 + 1)/3.
        ResultTable table = ALL.table(results.results());
        assertEquals(4.0 / 3, ((Cell.Value) table.rows().getFirst().cells().get(1)).value(), 1e-15);
    }

    @Test
    void noTestIsMadeOfOneRun() {
        ResultTable table = ALL.table(error().random("a", 1).random("b", 2).results());
        assertEquals("Over 1 run: one run says nothing of another, so that no test is made.",
                table.footnotes().getLast());
        assertTrue(table.rows().stream().noneMatch(row -> ((Cell.Value) row.cells().get(1)).best()));
    }

    @Test
    void noTestIsMadeWhereTrainingSetsOverlap() {
        Fabricated results = error().split(new Shuffled(100, Optional.empty(), Optional.of(50.0), Optional.empty()))
                .random("a", 1, 2)
                .random("b", 2, 3);
        ResultTable table = ALL.table(results.results());
        assertEquals("Over 2 runs: training sets overlap, so that no test is made.", table.footnotes().getLast());
        assertTrue(table.rows().stream().noneMatch(row -> ((Cell.Value) row.cells().get(1)).best()));
    }
}
