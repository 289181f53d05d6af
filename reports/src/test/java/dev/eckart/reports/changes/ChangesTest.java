package dev.eckart.reports.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.render.TableText;
import dev.eckart.reports.table.ResultTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static Fabricated error() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    private static Side side(String name, Fabricated results) {
        return new Side(name, results.results(), Optional.empty());
    }

    /** Differences 1, 1.6, 0.4 and 1: mean 1, error 0.245, t = 4.08; ± 3.18 · 0.245 = 0.78. Lower is better. */
    @Test
    void results_are_compared_over_runs_with_the_same_seeds() {
        List<String> lines = lines(Changes.results(
                side("old", error().random("m", 1, 2, 3, 4)), side("new", error().random("m", 2, 3.6, 3.4, 5))));
        assertEquals("| model | metric | old | new | difference | from | to | p | better | equal | worse |",
                lines.getFirst());
        assertEquals("| m | error | 2.5 ± 1.3 | 3.5 ± 1.2 | 1.00 | 0.22 | 1.78 | 0.027 | 0 | 0 | 4 |",
                lines.getLast());
    }

    /** 1, 0 and −2: one worse, one equal, one better. */
    @Test
    void pairs_are_better_equal_or_worse() {
        List<String> lines = lines(Changes.results(
                side("old", error().random("m", 1, 2, 5)), side("new", error().random("m", 2, 2, 3))));
        assertTrue(lines.getLast().endsWith("| 1 | 1 | 1 |"), lines.getLast());
    }

    @Test
    void what_only_one_side_has_is_named() {
        ResultTable table = Changes.results(
                side("old", error().random("m", 1, 2).random("only", 1, 2)),
                side("new", error().random("m", 1, 2).random("more", 1, 2)));
        assertEquals(1, table.rows().size());
        assertTrue(table.footnotes().containsAll(List.of("Only old has only.", "Only new has more.")),
                table.footnotes().toString());
    }

    @Test
    void a_metric_that_is_another_is_not_compared() {
        Fabricated mean = new Fabricated().metric("error", new SquaredError(Reduction.MEAN, On.ALL));
        ResultTable table =
                Changes.results(side("old", error().random("m", 1, 2)), side("new", mean.random("m", 1, 2)));
        assertEquals(List.of(), table.rows());
        assertEquals(List.of("error is another metric in new."), table.footnotes());
    }

    @Test
    void runs_that_were_lost_are_not_compared() {
        Fabricated lost = error();
        lost.runs("m", List.of(lost.done(1), new Outcome.Diverged(3, "loss not finite at epoch 3")));
        ResultTable table = Changes.results(side("old", error().random("m", 1, 2)), side("new", lost));
        assertTrue(table.footnotes().contains("m, error: runs are not paired: 1 of 2 diverged."),
                table.footnotes().toString());
    }

    @Test
    void two_rows_of_one_experiment() {
        Fabricated both = error().random("a", 1, 2, 3, 4).random("b", 2, 3.6, 3.4, 5);
        ResultTable table = Changes.results(row("a", both), row("b", both));
        assertTrue(lines(table).getLast().startsWith("| a → b | error |"), lines(table).toString());
        assertEquals(List.of(), Changes.settings(row("a", both), row("a", both)).rows());
    }

    @Test
    void settings_that_differ_are_named_by_their_path() {
        ResultTable table = Changes.settings(
                side("old", error().title("one").random("m", 1)), side("new", error().title("two").random("m", 1)));
        assertEquals("| title | \"one\" | \"two\" |", lines(table).getLast());
        assertEquals(1, table.rows().size());
    }

    private static Side row(String label, Fabricated results) {
        return new Side(label, results.results(), Optional.of(label));
    }

    /** With single spaces. */
    private static List<String> lines(ResultTable table) {
        return TableText.plain(table).lines().map(line -> line.replaceAll(" +", " ")).toList();
    }
}
