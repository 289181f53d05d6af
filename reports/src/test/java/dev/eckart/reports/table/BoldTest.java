package dev.eckart.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Shuffled;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** What is bold in a summary, and what its notes say of it. */
class BoldTest {

    private static Fabricated error() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    private static Fabricated tested() {
        return new Fabricated()
                .metric("acc", new Accuracy(On.TEST))
                .split(new Shuffled(100, Optional.empty(), Optional.of(50.0), Optional.empty()))
                .sizes(Map.of(On.TRAIN, 100, On.TEST, 50, On.ALL, 150));
    }

    private static List<String> bold(Fabricated results) {
        return Summary.ofAll().table(results.results()).rows().stream()
                .filter(row -> switch (row.cells().get(1)) {
                    case Cell.Value value -> value.best();
                    case Cell.Estimate estimate -> estimate.best();
                    case Cell.Label _, Cell.Count _, Cell.Runs _, Cell.Missing _ -> false;
                })
                .map(row -> ((Cell.Label) row.cells().getFirst()).text())
                .toList();
    }

    private static String notes(Fabricated results) {
        return String.join("\n", Summary.ofAll().table(results.results()).footnotes());
    }

    @Test
    void whatATestTellsFromTheBestIsNotBold() {
        // Differences 1, 1.6, 0.4 and 1: mean 1, standard error 0.49/2 = 0.245, so t = 4.08 and p = 0.027.
        Fabricated results = error().random("a", 1, 2, 3, 4).random("b", 2, 3.6, 3.4, 5);
        assertEquals(List.of("a"), bold(results));
        assertTrue(notes(results).contains("Bold: best mean, with all that print the same or cannot be told from it at"
                + " 5 % (paired t-test, two-sided)."), notes(results));
    }

    @Test
    void whatNoTestTellsFromTheBestIsBoldAndItIsSaidHowManyRunsWouldDo() {
        // Differences 1, −1, 1 and 1: mean 0.5, sd 1, d = 0.5. Of 34 pairs t is 0.5 · √34 = 2.92 where 2.03 + 0.85 is
        // enough, of 33 it is 2.87, and 2.04 + 0.85 is not.
        Fabricated results = error().random("a", 1, 3, 3, 4).random("b", 2, 2, 4, 5);
        assertEquals(List.of("a", "b"), bold(results));
        assertTrue(notes(results).contains("Too few runs to tell b (about 34 would do) from a, with a power of 80 % if"
                + " the difference is as seen."), notes(results));
    }

    @Test
    void allPairsAreCorrectedFor() {
        // The p-value 0.027 of two models is tripled, or doubled, with a third.
        Fabricated results = error().random("a", 1, 2, 3, 4).random("b", 2, 3.6, 3.4, 5).random("c", 4, 1, 9, 4);
        assertEquals(List.of("a", "b", "c"), bold(results));
        assertTrue(notes(results).contains("Holm-corrected over 3 pairs"), notes(results));
    }

    @Test
    void deterministicModelsNeedNoTest() {
        Fabricated results = error().deterministic("a", 1).deterministic("b", 1.5);
        assertEquals(List.of("a"), bold(results));
        assertTrue(notes(results).contains("Bold: best mean, with all that print the same.\n")
                || notes(results).endsWith("Bold: best mean, with all that print the same."), notes(results));
    }

    @Test
    void manyRunsThatAllDifferByTheSameNeedNoTest() {
        Fabricated results = error().random("a", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .random("b", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertEquals(List.of("a"), bold(results));
        assertTrue(notes(results).contains("Bold: best mean, with all that print the same."), notes(results));
    }

    @Test
    void whatReachesItsBoundIsBeatenByNothingThatDoesNot() {
        Fabricated results = error().bound("svd", "error", 15).bound("gd", "error", 15)
                .deterministic("svd", 15).random("gd", 15.1, 15, 19);
        assertEquals(List.of("svd"), bold(results));
    }

    /** The bound of rank 1 holds for no model of rank 2, and for none of which no bound is known. */
    @Test
    void whatReachesABoundThatIsNotTheOther_sIsTested() {
        Fabricated ranks = error().bound("svd1", "error", 16).bound("gd2", "error", 12)
                .deterministic("svd1", 16).random("gd2", 15.1, 14, 18);
        assertEquals(List.of("svd1", "gd2"), bold(ranks));
        Fabricated unknown = error().bound("svd1", "error", 16).deterministic("svd1", 16).random("other", 15.1, 14, 18);
        assertEquals(List.of("svd1", "other"), bold(unknown));
        Fabricated lower = error().bound("svd2", "error", 12).bound("gd1", "error", 16)
                .deterministic("svd2", 12).random("gd1", 16.1, 16, 18);
        assertEquals(List.of("svd2"), bold(lower));
    }

    @Test
    void oneRunOfAModelTellsNothing() {
        Fabricated results = error().random("a", 1).random("b", 2);
        assertEquals(List.of(), bold(results));
        assertTrue(notes(results).contains(
                "Not bold, as nothing can tell whether it differs from the best: b (one run each)."), notes(results));
    }

    @Test
    void fewRunsThatAllDifferByTheSameTellNothing() {
        // Scores in steps differ by equal steps by chance: of two pairs in one table of eight.
        Fabricated results = error().random("a", 1, 2, 3).random("b", 2, 3, 4);
        assertEquals(List.of(), bold(results));
        assertTrue(notes(results).contains("b (few runs, which all differ by the same)"), notes(results));
    }

    @Test
    void whatCannotBeTestedIsNotBoldBesideWhatCan() {
        Fabricated results = error().deterministic("a", 1).deterministic("b", 1.5).random("c", 9);
        assertEquals(List.of("a"), bold(results));
        assertTrue(notes(results).contains("c (one run each)"), notes(results));
    }

    @Test
    void whatIsInfiniteIsNotBold() {
        Fabricated results = error().random("a", 1, 2, 3, 4).random("b", 2, 3.6, 3.4, 5)
                .random("c", 1, 2, 3, Double.POSITIVE_INFINITY);
        assertEquals(List.of("a"), bold(results));
        assertTrue(notes(results).contains("c (a score is not finite)"), notes(results));
    }

    @Test
    void overlappingSplitsAreCorrectedFor() {
        // Differences 1, 1.5, 0.5 and 1: t falls from 1/(0.408 · √¼) = 4.9 to 1/(0.408 · √(¼ + 50/100)) = 2.8.
        Fabricated results = tested().random("a", 4, 3, 2, 1).random("b", 3, 1.5, 1.5, 0);
        assertEquals(List.of("a", "b"), bold(results));
        assertTrue(notes(results).contains("(corrected resampled t-test, two-sided)"), notes(results));
        // d = 2.45. Of 10 pairs t is 2.45/√(1/10 + 0.5) = 3.16 where 2.26 + 0.88 is enough; of 9 it is 3.13, and
        // 2.31 + 0.89 is not.
        assertTrue(notes(results).contains("b (about 10 would do)"), notes(results));
    }

    @Test
    void whereTrainingSetsOverlapMoreRunsMayNotDo() {
        // d = 0.5, and 7.85/0.5² = 31: the ratio would have to be below 1/31.
        Fabricated results = tested().random("a", 4, 2, 4, 5).random("b", 3, 3, 3, 4);
        assertTrue(notes(results).contains("No number of runs would tell b from a if the difference is as seen, as"
                + " training sets overlap."), notes(results));
    }

    @Test
    void runsOfOneSplitAreNoRunsOfSeveral() {
        // The split decides all: a is better by 1 under split 0 and by 3 under split 1, whatever the other seed.
        Fabricated results = error().seeds(new Seeds.Crossed(crossing()));
        results.of("a", runs(results, 0, 0)).of("b", runs(results, 1, 3));
        // As 16 pairs t would be 2/(1.03/√16) = 7.7; over two splits it is 2/(1.41/√2) = 2, with one degree of freedom.
        assertEquals(List.of("a", "b"), bold(results));
        assertTrue(notes(results).contains("paired t-test"), notes(results));
    }

    private static SequencedMap<String, List<Long>> crossing() {
        SequencedMap<String, List<Long>> crossing = new LinkedHashMap<>();
        crossing.put("split", List.of(0L, 1L));
        crossing.put("init", List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L));
        return crossing;
    }

    private static List<Run> runs(Fabricated results, double underFirst, double underSecond) {
        List<Run> runs = new ArrayList<>();
        for (long split = 0; split < 2; split++) {
            for (long init = 0; init < 8; init++) {
                SequencedMap<String, Long> seeds = new LinkedHashMap<>();
                seeds.put("init", init);
                seeds.put("split", split);
                double score = 10 + init + (split == 0 ? underFirst : underSecond);
                runs.add(new Run("k" + split + init, seeds, OptionalInt.empty(), results.done(score)));
            }
        }
        return runs;
    }
}
