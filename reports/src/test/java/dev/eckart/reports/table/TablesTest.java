package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.Image;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.render.TableText;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static Fabricated mlp() {
        return new Fabricated()
                .metric("train", new Accuracy(On.TRAIN))
                .metric("validation", new Accuracy(On.VALIDATION));
    }

    @Test
    void runsTellTheirEpochsWhereTheyDiffer() {
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
        results.trained("net", List.of(results.done(1), results.done(2)), 7, 12);
        results.trained("fixed", List.of(results.done(1), results.done(2)), 9, 9);
        ResultTable runs = new Runs(List.of(), List.of(), 8).table(results.results());
        assertEquals(List.of("seed", "net: error", "fixed: error", "net: epochs"),
                runs.columns().stream().map(Column::label).toList());
        assertEquals(List.of(new Cell.Count(7), new Cell.Count(12)),
                runs.rows().stream().map(row -> row.cells().getLast()).toList());
        assertTrue(runs.footnotes().contains("epochs: those that have made the model."));
    }

    @Test
    void runsStandSeedBySeed() {
        Fabricated results = mlp().random("mlp", new double[][] {{0.69, 0.62}, {0.71, 0.64}, {0.5, 0.5}});
        ResultTable table = new Runs(List.of(), List.of(), 2).table(results.results());
        assertEquals(
                """
                | seed | train | validation |
                |-----:|------:|-----------:|
                |    0 |  0.69 |       0.62 |
                |    1 |  0.71 |       0.64 |
                """,
                TableText.markdown(table));
        assertEquals("The first 2 of 3 runs. train: accuracy (train); validation: accuracy (validation).",
                table.footnotes().getFirst());
    }

    @Test
    void aDeterministicModelStandsBesideEverySeed() {
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .deterministic("svd", 15.5)
                .random("gd", 16, 17);
        assertEquals(
                """
                | seed | svd: error | gd: error |
                |-----:|-----------:|----------:|
                |    0 |       15.5 |        16 |
                |    1 |       15.5 |        17 |
                """,
                TableText.markdown(new Runs(List.of(), List.of(), 8).table(results.results())));
    }

    @Test
    void aDivergedRunLeavesAGapWithItsReason() {
        Fabricated results = mlp();
        results.runs("mlp", List.of(results.done(0.69, 0.62), new Outcome.Diverged(37, "loss not finite at epoch 37")));
        ResultTable table = new Runs(List.of(), List.of("train"), 8).table(results.results());
        assertEquals(new Cell.Missing("loss not finite at epoch 37"), table.rows().get(1).cells().get(1));
        assertTrue(table.footnotes().contains("–: mlp, seed 1: loss not finite at epoch 37."));
    }

    @Test
    void theDistributionShowsMedianAndTails() {
        // 0, 1, …, 200: the 2.5 % point is 200 · 0.025 = 5.
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .random("gd", IntStream.rangeClosed(0, 200).asDoubleStream().toArray());
        assertEquals(
                """
                | model | metric                         | least | 2.5 % | median | 97.5 % | greatest | runs |
                |:------|:-------------------------------|------:|------:|-------:|-------:|---------:|-----:|
                | gd    | squared error (sum, all cells) |     0 |     5 |    100 |    195 |      200 |  201 |
                """,
                TableText.markdown(new DistributionTable(List.of(), List.of()).table(results.results())));
    }

    @Test
    void fewPairsAreShownSeedBySeedManyByQuantiles() {
        assertEquals(
                """
                |        | angle | similarity |
                |:-------|------:|-----------:|
                | seed 0 |     0 |        0.1 |
                | seed 1 |     0 |        0.3 |
                | median |     0 |        0.2 |
                """,
                TableText.markdown(new ComparisonTable("image").table(image(0.1, 0.3).results())));
        double[] many = IntStream.rangeClosed(0, 40).mapToDouble(i -> i / 40.0).toArray();
        ResultTable table = new ComparisonTable("image").table(image(many).results());
        assertEquals(List.of("median", "2.5 %", "97.5 %", "least", "greatest"), table.rows().stream()
                .map(row -> ((Cell.Label) row.cells().getFirst()).text())
                .toList());
        assertEquals(0.025, ((Cell.Value) table.rows().get(1).cells().get(2)).value(), 1e-15);
    }

    private static Fabricated image(double... similarity) {
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
        results.random("gd", new double[similarity.length]).deterministic("pca", 1);
        List<SequencedMap<String, Double>> numbers = IntStream.range(0, similarity.length)
                .mapToObj(i -> Fabricated.numbers("angle", 0, "similarity", similarity[i]))
                .toList();
        return results.comparison("image", new Image("gd.rowFactors", "pca.scores"), numbers);
    }
}
