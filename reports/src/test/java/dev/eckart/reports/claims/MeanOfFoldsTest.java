package dev.eckart.reports.claims;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.On;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.statistics.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class MeanOfFoldsTest {

    private final Fabricated results = new Fabricated().metric("accuracy", new Accuracy(On.TEST));
    private final List<Run> runs = new ArrayList<>();

    private void run(long seed, int fold, Outcome outcome) {
        SequencedMap<String, Long> seeds = new LinkedHashMap<>();
        seeds.put("split", seed);
        runs.add(new Run("k" + runs.size(), seeds, OptionalInt.of(fold), outcome));
    }

    @Test
    void eachSeedIsOneValueTheMeanOverItsFolds() {
        run(0, 0, results.done(0.5));
        run(0, 1, results.done(0.75));
        run(1, 0, results.done(1));
        run(1, 1, results.done(0.5));
        assertArrayEquals(new double[] {0.625, 0.75}, new MeanOfFolds().values(sample()));
    }

    @Test
    void aSeedThatLacksAFoldIsNone() {
        run(0, 0, results.done(0.5));
        run(0, 1, results.done(0.75));
        run(1, 0, results.done(1));
        run(1, 1, new Outcome.Failed("no memory"));
        assertArrayEquals(new double[] {0.625}, new MeanOfFolds().values(sample()));
    }

    private Sample sample() {
        VariantResults variant = results.runs("mlp", List.of()).results().variants().getFirst();
        return Sample.of(new VariantResults(variant.variant(), variant.experiment(), variant.model(), false, runs,
                variant.notApplicable(), variant.bounds(), variant.sizes(), variant.cells(), List.of()), "accuracy");
    }
}
