package dev.eckart.reports.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.fabricated.Stub;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Run run(long init, long split) {
        SequencedMap<String, Long> seeds = new LinkedHashMap<>();
        seeds.put("init", init);
        seeds.put("split", split);
        return new Run("k", seeds, OptionalInt.empty(), new Outcome.Failed(""));
    }

    @Test
    void settingsAreReadOffTheHeader() {
        assertEquals(
                "factorisation, rank 2, fit gradient (learningRate 0.01, epochs 1000)", SettingsWords.of(Stub.usual()));
    }

    @Test
    void aMetricNamesItsReductionAndItsPart() {
        assertEquals("squared error (sum, all cells)", MetricWords.of(new SquaredError(Reduction.SUM, On.ALL)));
        assertEquals("accuracy (validation)", MetricWords.of(new Accuracy(On.VALIDATION)));
        assertEquals("accuracy (all rows)", MetricWords.of(new Accuracy(On.ALL)));
    }

    @Test
    void seedsThatMoveTogetherAreNumbers() {
        assertEquals("seeds 0–2", SeedWords.of(Stream.of(0, 1, 2).map(seed -> run(seed, seed)).toList()));
        assertEquals("seed 4", SeedWords.of(run(4, 4)));
        Run deterministic = new Run("k", new LinkedHashMap<>(), OptionalInt.empty(), new Outcome.Failed(""));
        assertEquals("", SeedWords.of(List.of(deterministic)));
    }

    @Test
    void crossedSeedsAreToldStreamByStream() {
        assertEquals("seeds init 0–1 × split 0, 5", SeedWords.of(List.of(run(0, 0), run(0, 5), run(1, 0), run(1, 5))));
        assertEquals("seed init 1, split 0", SeedWords.of(run(1, 0)));
    }

    @Test
    void anExperimentsSeeds() {
        assertEquals("0–7, all streams together", SeedWords.of(new Seeds.Together(8)));
        assertEquals("200–207, all streams together", SeedWords.of(new Seeds.Together(200, 8)));
        SequencedMap<String, List<Long>> crossed = new LinkedHashMap<>();
        crossed.put("init", List.of(0L, 1L, 2L));
        crossed.put("split", List.of(0L));
        assertEquals("init 0–2 × split 0", SeedWords.of(new Seeds.Crossed(crossed)));
    }

    @Test
    void listsInSentences() {
        assertEquals("a, b and c", Listing.of(List.of("a", "b", "c")));
        assertEquals("a", Listing.of(List.of("a")));
    }
}
