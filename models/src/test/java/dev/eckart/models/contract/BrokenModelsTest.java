package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Doc;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The contract sees what it is there to see: each broken model fails the check of what it breaks. */
final class BrokenModelsTest {

    @Test
    void anUndeclaredStreamIsSeen() {
        CompleterContract contract = contractOf(new Drawing(), new Offer<>(Drawing.class, Provider.API_VERSION) { });
        assertThrows(AssertionError.class, contract::onlyDeclaredStreamsAreDrawnFrom);
        assertThrows(IllegalArgumentException.class, contract::declaredStreamsAreEnough);
        assertThrows(AssertionError.class, contract::anotherSeedGivesAnotherResultJustWhereAStreamIsDeclared);
    }

    @Test
    void aStreamDeclaredInVainIsSeen() {
        CompleterContract contract = contractOf(new Bare(1), new Offer<>(Bare.class, Provider.API_VERSION, "init") { });
        assertThrows(AssertionError.class, contract::anotherSeedGivesAnotherResultJustWhereAStreamIsDeclared);
    }

    @Test
    void missingNamesDocsChecksAndProvidersAreSeen() {
        CompleterContract contract = contractOf(new Bare(1), new Offer<>(Drawing.class, Provider.API_VERSION) { });
        assertThrows(AssertionError.class, contract::nameAndMeaningAreGiven);
        assertThrows(AssertionError.class, contract::everyKeySaysWhatItMeans);
        assertThrows(AssertionError.class, contract::valuesBeyondTheBoundsAreRefused);
        assertThrows(AssertionError.class, contract::oneProviderOffersTheComponent);
    }

    @Test
    void numbersThatAreNotFiniteAreSeen() {
        CompleterContract contract = contractOf(new Bare(0), new Offer<>(Bare.class, Provider.API_VERSION) { });
        assertThrows(AssertionError.class, contract::answersAreFiniteAndOfTheRightShape);
        assertThrows(AssertionError.class, contract::atTheEdgesThereIsAResultOrAReason);
    }

    @Test
    void faultsAndRefusalsWithoutWordsAtTheEdgesAreSeen() {
        for (RuntimeException thrown : List.of(new ArithmeticException("/ by zero"), new IllegalArgumentException())) {
            CompleterContract contract =
                    contractOf(new Throwing(thrown), new Offer<>(Throwing.class, Provider.API_VERSION) { });
            assertThrows(AssertionError.class, contract::atTheEdgesThereIsAResultOrAReason);
        }
    }

    @Test
    void aFitWorseThanTheMeanIsSeen() {
        CompleterContract contract = contractOf(new Bare(1), new Offer<>(Bare.class, Provider.API_VERSION) { });
        assertThrows(AssertionError.class, contract::observedCellsAreMetNoWorseThanByTheirMean);
    }

    @Test
    void aFitThatSwallowsCancellationIsSeen() {
        CompleterContract contract = contractOf(new Deaf(), new Offer<>(Deaf.class, Provider.API_VERSION) { });
        assertThrows(AssertionError.class, contract::cancellationEndsTheFit);
        assertThrows(AssertionError.class, contract::epochsAreToldInOrderWithAUsableModel);
    }

    private static CompleterContract contractOf(Completer model, Provider<?> provider) {
        return new CompleterContract() {
            @Override
            protected Completer model() {
                return model;
            }

            @Override
            List<Provider<?>> providers() {
                return List.of(provider);
            }
        };
    }

    private record Same(int rows, int columns, double value) implements Completion {
        @Override
        public double predict(int row, int column) {
            return value;
        }
    }

    @Name("drawing")
    @Doc("draws without saying so")
    private record Drawing() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return new Same(train.rows(), train.columns(), context.stream("secret").uniform());
        }
    }

    private record Throwing(RuntimeException thrown) implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            throw thrown;
        }
    }

    private record Bare(@Min(0) double divisor) implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            return new Same(train.rows(), train.columns(), -1 / divisor);
        }
    }

    @Name("deaf")
    @Doc("goes on when cancelled, and counts epochs from 1")
    private record Deaf() implements Completer {
        @Override
        public Completion fit(Observed train, FitContext context) {
            Completion fitted = new Same(train.rows(), train.columns(), 2);
            try {
                context.epoch(1, () -> fitted);
            } catch (CancellationException ignored) {
                Cancellation.NEVER.check();
            }
            return fitted;
        }
    }
}
