package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.contract.Checks;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken optimiser and metric fails the check of what it breaks, and no other. */
final class BrokenOptimisersTest {

    static Stream<Toy> broken() {
        return Stream.of(
                Toy.of("aBowlIsDescended", BrokenOptimisers.Climbing::new),
                Toy.of("interpretedAndCompiledStepsHaveTheSameBits", BrokenOptimisers.Mistaken::new),
                Toy.of("anotherTrainingChangesNothing", () -> new BrokenOptimisers.Tiring(new AtomicInteger())),
                Toy.of("whatItRemembersStandsInItsSlots", BrokenOptimisers.Counting::new),
                Toy.of("everyParameterAndSlotGetsAValueOfItsShape", BrokenOptimisers.Idle::new),
                Toy.of("cellsInAnotherOrderScoreTheSame", BrokenMetrics.OfTheFirst::new),
                Toy.of("betterPredictionsScoreBetter", BrokenMetrics.Upward::new),
                Toy.of("theCellsAreLeftUnchanged", BrokenMetrics.Erasing::new),
                Toy.of("asManyPredictionsAsValuesAreAskedFor", BrokenMetrics.Lenient::new),
                Toy.of("atTheEdgesThereIsAResultOrAReason", BrokenMetrics.Careless::new),
                Toy.of("rowsInAnotherOrderScoreTheSame", BrokenMetrics.OfTheFirstRow::new),
                Toy.of("betterLogitsScoreBetter", BrokenMetrics.Downward::new),
                Toy.of("theRowsAreLeftUnchanged", BrokenMetrics.ErasingRows::new),
                Toy.of("aLabelForEachRowIsAskedFor", BrokenMetrics.LenientToRows::new));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachIsCaughtByTheCheckThatIsMeantForIt(Toy toy) {
        NavigableMap<String, String> failing = Checks.failing(toy.contract());
        assertEquals(Set.of(toy.check()), failing.keySet(), failing::toString);
    }
}
