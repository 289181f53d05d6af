package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Rehearsal;
import dev.eckart.contract.Checks;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract sees what it is there to see: each broken model fails the check of what it breaks, and no other. */
final class BrokenModelsTest {

    static Stream<Toy> broken() {
        return Stream.of(completers(), classifiers(), factorisers(), regressors()).flatMap(Function.identity());
    }

    private static Stream<Toy> completers() {
        return Stream.of(
                Toy.of("nameAndMeaningAreGiven", BrokenCompleters.Nameless::new),
                Toy.of("everyKeySaysWhatItMeans", () -> new BrokenCompleters.Undocumented(1)),
                Toy.notOffered("oneProviderOffersTheComponent", () -> new BrokenCompleters.Right(1)),
                Toy.of("valuesBeyondTheBoundsAreRefused", () -> new BrokenCompleters.Unchecked(1)),
                Toy.of("valuesAtTheBoundsAreAccepted", () -> new BrokenCompleters.Narrow(1)),
                Toy.of("valuesBetweenTheBoundsAreAccepted", () -> new BrokenCompleters.Capped(1)),
                Toy.madeAnew("equalSettingsAreEqual", BrokenCompleters.Unequal::new),
                Toy.of("settingsSurviveJsonAndBack", () -> new BrokenCompleters.Doubling(1)),
                Toy.rehearsed("answersForTestingChangeNothingElseInAnExperiment",
                        () -> new BrokenCompleters.Right(1), new Rehearsal.Told("train=1", "train=2")),
                Toy.of("theSameSeedGivesTheSameBits", BrokenCompleters.Wandering::new),
                Toy.of("anotherSeedGivesAnotherResultJustWhereAStreamIsDeclared",
                        () -> new BrokenCompleters.Right(1), "init"),
                Toy.of("onlyDeclaredStreamsAreDrawnFrom", BrokenCompleters.Secretive::new),
                Toy.of("declaredStreamsAreEnough", () -> new BrokenCompleters.Slipping(new AtomicInteger())),
                Toy.of("anyNumberOfThreadsGivesTheSameBits", BrokenCompleters.ByThreads::new),
                Toy.of("fitsAtTheSameTimeDoNotMeet", BrokenCompleters.ByThread::new),
                Toy.of("aFittedModelStaysAsItIs", BrokenCompleters.Ageing::new),
                Toy.of("answersAreFiniteAndOfTheRightShape", BrokenCompleters.Wide::new),
                Toy.of("cancellationEndsTheFit", BrokenCompleters.Deaf::new),
                Toy.of("epochsAreToldInOrderWithAUsableModel", BrokenCompleters.Miscounting::new),
                Toy.of("listeningChangesNothing", BrokenCompleters.Vain::new),
                Toy.of("goingOnAfterAnInterruptionGivesTheSameBits", BrokenCompleters.Forgetful::new),
                Toy.of("gradientsAreThoseOfTheLoss", BrokenCompleters.Steep::new),
                Toy.of("atTheEdgesThereIsAResultOrAReason", BrokenCompleters.Careless::new),
                Toy.of("itHasTheOutputOfEveryCompletion", BrokenCompleters.Mute::new),
                Toy.of("hiddenCellsDoNotInfluenceTheFit", BrokenCompleters.Remembering::anew),
                Toy.of("observedCellsAreMetNoWorseThanByTheirMean", BrokenCompleters.FarOff::new),
                Toy.of("theReconstructionHoldsThePredictions", BrokenCompleters.TwoFaced::new));
    }

    private static Stream<Toy> classifiers() {
        return Stream.of(
                Toy.of("theInputIsLeftUnchanged", BrokenClassifiers.Overwriting::new),
                Toy.of("itHasTheOutputsOfEveryClassifier", BrokenClassifiers.TightLipped::new),
                Toy.of("aRowAloneGetsTheBitsThatItGetsAmongOthers", BrokenClassifiers.Sociable::new),
                Toy.of("rowsOfAnotherWidthAreRefused", BrokenClassifiers.AnyWidth::new),
                Toy.of("labelsOfOtherRowsChangeNothing", BrokenClassifiers.Peeping::new),
                Toy.of("labelsAreClasses", BrokenClassifiers.Inventive::new),
                Toy.of("theTrainingRowsAreToldNoWorseThanByTheMostFrequentClass", BrokenClassifiers.Contrary::new));
    }

    private static Stream<Toy> factorisers() {
        return Stream.of(
                Toy.of("itHasTheOutputsOfEveryFactorisation", BrokenFactorisers.TightLipped::new),
                Toy.of("itIsNearerToTheMatrixThanZero", BrokenFactorisers.Contrary::new));
    }

    private static Stream<Toy> regressors() {
        return Stream.of(
                Toy.of("itHasTheOutputsOfEveryRegressor", BrokenRegressors.Mute::new),
                Toy.of("aRowAloneGetsTheBitsThatItGetsAmongOthers", BrokenRegressors.Sociable::new),
                Toy.of("rowsOfAnotherWidthAreRefused", BrokenRegressors.AnyWidth::new),
                Toy.of("targetsOfOtherRowsChangeNothing", BrokenRegressors.Peeping::new),
                Toy.of("noRowsHaveNoPredictions", BrokenRegressors.Talkative::new),
                Toy.of("theTrainingRowsAreMetNoWorseThanByTheirMean", BrokenRegressors.FarOff::new));
    }

    private static Stream<Method> published() {
        return Stream.of(
                        CompleterContract.class, ClassifierContract.class, FactoriserContract.class,
                        RegressorContract.class, CellMetricContract.class, ClassMetricContract.class,
                        OptimiserContract.class)
                .flatMap(contract -> Checks.of(contract).stream());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachIsCaughtByTheCheckThatIsMeantForIt(Toy toy) {
        NavigableMap<String, String> failing = Checks.failing(toy.contract());
        assertEquals(Set.of(toy.check()), failing.keySet(), failing::toString);
    }

    @Test
    void everyCheckHasAToy() {
        Set<Method> without = new HashSet<>(published().toList());
        Stream.concat(broken(), BrokenOptimisersTest.broken()).forEach(toy -> without.remove(toy.method()));
        assertEquals(Set.of(), without);
    }

    @Test
    void whatIsRightPasses() {
        assertEquals(Map.of(), Checks.failing(Toy.of("none", () -> new BrokenCompleters.Right(1)).contract()));
    }

    @Test
    void faultsAndRefusalsWithoutWordsAtTheEdgesAreSeen() {
        for (RuntimeException thrown : List.of(new ArithmeticException("/ by zero"), new IllegalArgumentException())) {
            Toy throwing = Toy.of("atTheEdgesThereIsAResultOrAReason", () -> new Throwing(thrown));
            assertTrue(Checks.failing(throwing.contract()).containsKey(throwing.check()));
        }
    }

    @Test
    void whatAFailureSaysNamesWhatWasFound() {
        Toy remembering = Toy.of("hiddenCellsDoNotInfluenceTheFit", BrokenCompleters.Remembering::anew);
        String said = Checks.failing(remembering.contract()).get(remembering.check());
        assertTrue(said != null && said.contains("hidden cells set to NaN, and to 6"), said);
    }

    private record Throwing(RuntimeException thrown) implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            throw thrown;
        }
    }
}
