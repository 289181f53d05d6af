package dev.eckart.models.contract;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Notation;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.Rehearsal;
import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A component that is broken, and the contract that it is held to.
 *
 * @param check the name of the check that is to catch it
 * @param contract a test of its kind, anew for each check
 */
record Toy(String check, Supplier<ComponentContract> contract) {

    /** A component that is made once for each check. */
    static Toy of(String check, Supplier<?> component, String... streams) {
        return new Toy(check, () -> {
            Object made = component.get();
            return contract(() -> made, List.of(offer((Record) made, streams)));
        });
    }

    /** A component that is made anew whenever it is asked for. */
    static Toy madeAnew(String check, Supplier<?> component) {
        return new Toy(check, () -> contract(component, List.of(offer((Record) component.get()))));
    }

    /** A component that nobody offers. */
    static Toy notOffered(String check, Supplier<?> component) {
        return new Toy(check, () -> contract(component, List.of()));
    }

    /** A component of which an experiment tells other things. */
    static Toy rehearsed(String check, Supplier<?> component, Rehearsal.Told told) {
        Object made = component.get();
        return new Toy(check, () -> new OfCompleter(
                () -> made, List.of(offer((Record) made)), Optional.of(_ -> Optional.of(told))));
    }

    /** The check, with the contract that has it. */
    Method method() {
        return Checks.of(contract.get().getClass()).stream()
                .filter(method -> method.getName().equals(check))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check " + check));
    }

    @Override
    public String toString() {
        return check;
    }

    private static ComponentContract contract(Supplier<?> component, List<Provider<?>> offers) {
        return switch (component.get()) {
            case Completer _ -> new OfCompleter(component, offers, Optional.empty());
            case Classifier _ -> new OfClassifier(component, offers);
            case Factoriser _ -> new OfFactoriser(component, offers);
            case Regressor _ -> new OfRegressor(component, offers);
            case CellMetric _ -> new OfCellMetric(component, offers);
            case ClassMetric _ -> new OfClassMetric(component, offers);
            case Optimiser _ -> new OfOptimiser(component, offers);
            default -> throw new IllegalArgumentException("no contract of " + component.get());
        };
    }

    private static Provider<?> offer(Record component, String... streams) {
        return offer(component.getClass(), streams);
    }

    private static <T extends Record> Provider<T> offer(Class<T> type, String... streams) {
        return new Offer<>(type, Provider.API_VERSION, streams) { };
    }

    private static Optional<Notation> inMemory() {
        return Optional.of(new InMemoryNotation());
    }

    private static final class OfCompleter extends CompleterContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;
        private final Optional<Rehearsal> rehearsal;

        private OfCompleter(
                Supplier<?> component, List<Provider<?>> offers, Optional<Rehearsal> rehearsal) {
            this.component = component;
            this.offers = offers;
            this.rehearsal = rehearsal;
        }

        @Override
        protected Completer model() {
            return (Completer) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return rehearsal;
        }
    }

    private static final class OfClassifier extends ClassifierContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;

        private OfClassifier(Supplier<?> component, List<Provider<?>> offers) {
            this.component = component;
            this.offers = offers;
        }

        @Override
        protected Classifier model() {
            return (Classifier) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfFactoriser extends FactoriserContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;

        private OfFactoriser(Supplier<?> component, List<Provider<?>> offers) {
            this.component = component;
            this.offers = offers;
        }

        @Override
        protected Factoriser model() {
            return (Factoriser) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfRegressor extends RegressorContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;

        private OfRegressor(Supplier<?> component, List<Provider<?>> offers) {
            this.component = component;
            this.offers = offers;
        }

        @Override
        protected Regressor model() {
            return (Regressor) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfCellMetric extends CellMetricContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;

        private OfCellMetric(Supplier<?> component, List<Provider<?>> offers) {
            this.component = component;
            this.offers = offers;
        }

        @Override
        protected CellMetric metric() {
            return (CellMetric) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfClassMetric extends ClassMetricContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;

        private OfClassMetric(Supplier<?> component, List<Provider<?>> offers) {
            this.component = component;
            this.offers = offers;
        }

        @Override
        protected ClassMetric metric() {
            return (ClassMetric) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfOptimiser extends OptimiserContract {
        private final Supplier<?> component;
        private final List<Provider<?>> offers;

        private OfOptimiser(Supplier<?> component, List<Provider<?>> offers) {
            this.component = component;
            this.offers = offers;
        }

        @Override
        protected Optimiser optimiser() {
            return (Optimiser) component.get();
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return inMemory();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }
}
