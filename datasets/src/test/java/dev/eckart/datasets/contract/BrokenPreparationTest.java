package dev.eckart.datasets.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.datasets.Split;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken dataset, step and split fails the check of what it breaks, and no other. */
final class BrokenPreparationTest {

    static Stream<Toy> broken() {
        return Stream.of(
                Toy.of("learningAgainGivesTheSameBits", new BrokenSteps.Wandering()),
                Toy.of("otherRowsChangeNothing", new BrokenSteps.LearningLate()),
                Toy.of("whatWasLearntStays", new BrokenSteps.Ageing()),
                Toy.of("theDataAreLeftUnchanged", new BrokenSteps.InPlace()),
                Toy.of("columnNamesAreThoseOfTheChangedData", new BrokenSteps.Nameless()),
                Toy.of("dataOfAnotherWidthAreRefused", new BrokenSteps.AnyWidth()),
                Toy.of("constantColumnsAreKeptOrRefused", new BrokenSteps.Dividing()),
                Toy.of("partsAreDisjointAndWithinTheData", new BrokenSplits.Overlapping()),
                Toy.of("everyPlaceIsInAPart", new BrokenSplits.Losing()),
                Toy.of("thereIsSomethingToFitTo", new BrokenSplits.Cautious()),
                Toy.of("eachPlaceIsForTestingInOneFold", new BrokenSplits.Repetitive()),
                Toy.of("theSameSeedGivesTheSameParts", new BrokenSplits.Wandering()),
                Toy.of("anotherSeedGivesOtherPartsJustWhereAStreamIsDeclared", new BrokenSplits.Stubborn(),
                        Split.STREAM),
                Toy.of("everyFoldDrawsFromTheDeclaredStreams", new BrokenSplits.Secretive()),
                Toy.of("permutedLabelsChangeNothing", new BrokenSplits.Peeping()),
                Toy.of("otherNumbersChangeNothing", new BrokenSplits.Sorting()),
                Toy.of("loadingAgainGivesTheSame", new BrokenLoaders.Wandering()),
                Toy.of("columnsHaveNamesOfTheirOwn", new BrokenLoaders.TwoOfOneName()),
                Toy.of("everyRowHasAClassATargetAndAGroupIfAnyHas", new BrokenLoaders.TooShort()),
                Toy.of("rangesOfRowsAreThoseOfTheWhole", new BrokenLoaders.FromTheFirst()),
                Toy.of("whatWasReadIsNobodyElses", new BrokenLoaders.Sharing()),
                Toy.of("theHashIsOneOfSha256", new BrokenLoaders.Unhashed()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachIsCaughtByTheCheckThatIsMeantForIt(Toy toy) {
        NavigableMap<String, String> failing = Checks.failing(toy.contract());
        assertEquals(Set.of(toy.check()), failing.keySet(), failing::toString);
    }

    /** What holds for every component has its toys among the models. */
    @Test
    void everyCheckHasAToy() {
        Set<Method> without = new HashSet<>(Stream.of(StepContract.class, SplitContract.class, LoaderContract.class)
                .flatMap(contract -> Checks.of(contract).stream())
                .filter(check -> check.getDeclaringClass() != ComponentContract.class)
                .toList());
        broken().forEach(toy -> without.remove(toy.method()));
        assertEquals(Set.of(), without);
    }
}
