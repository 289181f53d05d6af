package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Notation;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.NavigableMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract sees what it is there to see: each broken model fails the check of what it breaks, and no other. */
final class BrokenModelsTest {

    private static Stream<Arguments> broken() {
        return Stream.of(
                toy("nameAndMeaningAreGiven", BrokenCompleters.Nameless::new),
                toy("everyKeySaysWhatItMeans", () -> new BrokenCompleters.Undocumented(1)),
                toy("valuesBeyondTheBoundsAreRefused", () -> new BrokenCompleters.Unchecked(1)),
                toy("valuesAtTheBoundsAreAccepted", () -> new BrokenCompleters.Narrow(1)),
                toy("settingsSurviveJsonAndBack", () -> new BrokenCompleters.Doubling(1)),
                toy("theSameSeedGivesTheSameBits", BrokenCompleters.Wandering::new),
                toy("anotherSeedGivesAnotherResultJustWhereAStreamIsDeclared",
                        () -> new BrokenCompleters.Right(1), "init"),
                toy("onlyDeclaredStreamsAreDrawnFrom", BrokenCompleters.Secretive::new),
                toy("anyNumberOfThreadsGivesTheSameBits", BrokenCompleters.ByThreads::new),
                toy("fitsAtTheSameTimeDoNotMeet", BrokenCompleters.ByThread::new),
                toy("hiddenCellsDoNotInfluenceTheFit", BrokenCompleters.Remembering::anew),
                toy("observedCellsAreMetNoWorseThanByTheirMean", BrokenCompleters.FarOff::new),
                toy("answersAreFiniteAndOfTheRightShape", BrokenCompleters.Wide::new),
                toy("theReconstructionHoldsThePredictions", BrokenCompleters.TwoFaced::new),
                toy("cancellationEndsTheFit", BrokenCompleters.Deaf::new),
                toy("epochsAreToldInOrderWithAUsableModel", BrokenCompleters.Miscounting::new),
                toy("listeningChangesNothing", BrokenCompleters.Vain::new),
                toy("gradientsAreThoseOfTheLoss", BrokenCompleters.Steep::new),
                toyClassifier("labelsOfOtherRowsChangeNothing", BrokenClassifiers.Peeping::new),
                toyClassifier("theInputIsLeftUnchanged", BrokenClassifiers.Overwriting::new),
                toyClassifier("rowsOfAnotherWidthAreRefused", BrokenClassifiers.AnyWidth::new));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachIsCaughtByTheCheckThatIsMeantForIt(String check, Supplier<ComponentContract> contract) {
        NavigableMap<String, String> failing = Checks.failing(contract);
        assertEquals(Set.of(check), failing.keySet(), failing::toString);
    }

    @Test
    void whatIsRightPasses() {
        Completer right = new BrokenCompleters.Right(1);
        assertEquals(Map.of(), Checks.failing(() -> new ToyCompleter(right, List.of(offer(right)))));
    }

    @Test
    void aModelThatNobodyOffersIsSeen() {
        Completer right = new BrokenCompleters.Right(1);
        assertEquals(Set.of("oneProviderOffersTheComponent"),
                Checks.failing(() -> new ToyCompleter(right, List.of())).keySet());
    }

    @Test
    void faultsAndRefusalsWithoutWordsAtTheEdgesAreSeen() {
        for (RuntimeException thrown : List.of(new ArithmeticException("/ by zero"), new IllegalArgumentException())) {
            Completer throwing = new Throwing(thrown);
            CompleterContract contract = new ToyCompleter(throwing, List.of(offer(throwing)));
            assertThrows(AssertionError.class, contract::atTheEdgesThereIsAResultOrAReason);
        }
    }

    @Test
    void whatAFailureSaysNamesWhatWasFound() {
        String said = Checks.failing(() -> contract(BrokenCompleters.Remembering.anew()))
                .get("hiddenCellsDoNotInfluenceTheFit");
        assertTrue(said != null && said.contains("hidden cells set to NaN, and to 6"), said);
    }

    private static Arguments toy(String check, Supplier<Completer> model, String... streams) {
        return Arguments.of(check, (Supplier<ComponentContract>) () -> contract(model.get(), streams));
    }

    private static ComponentContract contract(Completer model, String... streams) {
        return new ToyCompleter(model, List.of(offer(model, streams)));
    }

    private static Arguments toyClassifier(String check, Supplier<Classifier> model) {
        return Arguments.of(check, (Supplier<ComponentContract>) () -> new ToyClassifier(model.get()));
    }

    private static Provider<?> offer(Object model, String... streams) {
        return offer(((Record) model).getClass(), streams);
    }

    private static <T extends Record> Provider<T> offer(Class<T> type, String... streams) {
        return new Offer<>(type, Provider.API_VERSION, streams) { };
    }

    /** The contract of completers, held against a toy. */
    private static final class ToyCompleter extends CompleterContract {
        private final Completer model;
        private final List<Provider<?>> providers;

        private ToyCompleter(Completer model, List<Provider<?>> providers) {
            this.model = model;
            this.providers = providers;
        }

        @Override
        protected Completer model() {
            return model;
        }

        @Override
        protected List<Provider<?>> providers() {
            return providers;
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.of(new InMemoryNotation());
        }
    }

    /** The contract of classifiers, held against a toy. */
    private static final class ToyClassifier extends ClassifierContract {
        private final Classifier model;

        private ToyClassifier(Classifier model) {
            this.model = model;
        }

        @Override
        protected Classifier model() {
            return model;
        }

        @Override
        protected List<Provider<?>> providers() {
            return List.of(offer(model));
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.of(new InMemoryNotation());
        }
    }

    private record Throwing(RuntimeException thrown) implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            throw thrown;
        }
    }
}
