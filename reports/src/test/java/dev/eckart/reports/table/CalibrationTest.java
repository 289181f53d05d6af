package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.RandomStream;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often bold is wrong. Scores are a part that all models share in a seed, and normal noise of each model's own.
 * {@code -Deckart.calibration=2000} tells how many tables are made; without it they are few.
 */
class CalibrationTest {

    private static final int TABLES = Integer.getInteger("eckart.calibration", 200);
    private static final int MODELS = 5;

    @Test
    void amongTiesSomeModelIsCalledBetterInAtMostOneTableOfTwenty() {
        RandomStream stream = new RandomStream(0, "calibration of ties");
        long wrong = tables(stream, MODELS, 10, model -> 0, 1).filter(bold -> bold.contains(false)).count();
        assertTrue(wrong <= 0.05 * TABLES, wrong + " of " + TABLES);
    }

    /** The differences of pairs have an sd of 1: each model's noise has √½. */
    @Test
    void aDifferenceOfOneStandardDeviationOfThePairsIsFoundInFourOfFive() {
        RandomStream stream = new RandomStream(0, "calibration of differences");
        long found = tables(stream, MODELS, 20, model -> model == 0 ? -1 : 0, Math.sqrt(0.5))
                .mapToLong(bold -> bold.stream().filter(best -> !best).count())
                .sum();
        int all = (MODELS - 1) * TABLES;
        assertTrue(found >= 0.8 * all, found + " of " + all);
    }

    /** Each model's noise has an sd of 1, the differences of pairs √2. */
    @Test
    void aDifferenceOfOneStandardDeviationBetweenTwoModelsIsFoundInFourOfFive() {
        RandomStream stream = new RandomStream(0, "calibration of two");
        long found = tables(stream, 2, 20, model -> model == 0 ? -1 : 0, 1)
                .filter(bold -> bold.contains(false))
                .count();
        assertTrue(found >= 0.8 * TABLES, found + " of " + TABLES);
    }

    /** By table, which models are bold. */
    private static Stream<List<Boolean>> tables(
            RandomStream stream, int models, int seeds, IntToDoubleFunction mean, double noise) {
        return IntStream.range(0, TABLES).mapToObj(table -> bold(stream, models, seeds, mean, noise));
    }

    private static List<Boolean> bold(
            RandomStream stream, int models, int seeds, IntToDoubleFunction mean, double noise) {
        Fabricated results = new Fabricated().metric("error", new SquaredError(Reduction.MEAN, On.ALL));
        double[] shared = IntStream.range(0, seeds).mapToDouble(seed -> 10 + stream.normal()).toArray();
        for (int model = 0; model < models; model++) {
            double offset = mean.applyAsDouble(model);
            results.random("m" + model, IntStream.range(0, seeds)
                    .mapToDouble(seed -> shared[seed] + offset + noise * stream.normal())
                    .toArray());
        }
        return Summary.ofAll().table(results.results()).rows().stream()
                .map(row -> ((Cell.Estimate) row.cells().get(1)).best())
                .toList();
    }
}
