package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.render.TableText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PivotTest {

    private static final String RANK = "models.{gd,svd}.rank";
    private static final String RATE = "models.gd.fit.learningRate";

    /** gd by rank and rate, svd by rank. */
    private static Fabricated sweep() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .swept("gd", List.of(RANK, "1", RATE, "0.1"), 8, 9, 8)
                .swept("gd", List.of(RANK, "1", RATE, "0.01"), 6, 7, 6)
                .swept("gd", List.of(RANK, "2", RATE, "0.1"), 4, 5, 4)
                .swept("gd", List.of(RANK, "2", RATE, "0.01"), 2, 3, 2)
                .point("svd", RANK, "1", 5)
                .point("svd", RANK, "2", 1);
    }

    private static String table(String columns, String... rows) {
        return TableText.markdown(
                new PivotTable("error", columns, List.of(rows), List.of()).table(sweep().results()));
    }

    @Test
    void anAxisIsSpreadOverColumnsAndTheOthersOverRows() {
        // Three runs tell little: after the correction over all pairs nothing of rank 2 is told from svd.
        assertEquals(
                """
                | model | learningRate |      rank 1 |          rank 2 |
                |:------|:-------------|------------:|----------------:|
                | gd    | 0.1          | 8.33 ± 0.58 | **4.33 ± 0.58** |
                | gd    | 0.01         | 6.33 ± 0.58 | **2.33 ± 0.58** |
                | svd   | –            |        5.00 |        **1.00** |
                """,
                table(RANK));
    }

    @Test
    void rowsStandInTheOrderThatIsAskedFor() {
        assertEquals(
                """
                | learningRate | rank |              gd |      svd |
                |:-------------|:-----|----------------:|---------:|
                | 0.1          | 1    |     8.33 ± 0.58 |        – |
                | 0.1          | 2    | **4.33 ± 0.58** |        – |
                | 0.01         | 1    |     6.33 ± 0.58 |        – |
                | 0.01         | 2    | **2.33 ± 0.58** |        – |
                | –            | 1    |               – |     5.00 |
                | –            | 2    |               – | **1.00** |
                """,
                table("model", RATE));
    }

    @Test
    void withoutASweepThereIsOneRow() {
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .deterministic("a", 1)
                .deterministic("b", 2);
        assertEquals(
                """
                |       |     a |   b |
                |:------|------:|----:|
                | error | **1** |   2 |
                """,
                TableText.markdown(
                        new PivotTable("error", "model", List.of(), List.of()).table(results.results())));
    }

    @Test
    void anAxisThatIsNotSweptIsAProblem() {
        Problems problems = new Problems();
        new PivotTable("error", "models.gd.rnak", List.of("model"), List.of())
                .check(Outline.of(sweep().experiment()), problems);
        assertEquals(List.of("columns: found \"models.gd.rnak\", expected one of model"),
                problems.all().stream().map(Problem::toString).toList());
        new PivotTable("error", "model", List.of("model"), List.of())
                .check(Outline.of(sweep().experiment()), problems);
        assertEquals("rows: model is in the columns already", problems.all().getLast().toString());
    }
}
