package dev.eckart.datasets.contract;

import dev.eckart.components.Notation;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.Rehearsal;
import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
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

    static Toy of(String check, Record component, String... streams) {
        List<Provider<?>> offers = List.of(offer(component.getClass(), streams));
        return new Toy(check, () -> switch (component) {
            case PreparationStep step -> new OfStep(step, offers);
            case Split split -> new OfSplit(split, offers);
            case Loader loader -> new OfLoader(loader, offers);
            default -> throw new IllegalArgumentException("no contract of " + component);
        });
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

    private static <T extends Record> Provider<T> offer(Class<T> type, String... streams) {
        return new Offer<>(type, Provider.API_VERSION, streams) { };
    }

    private static final class OfStep extends StepContract {
        private final PreparationStep step;
        private final List<Provider<?>> offers;

        private OfStep(PreparationStep step, List<Provider<?>> offers) {
            this.step = step;
            this.offers = offers;
        }

        @Override
        protected PreparationStep step() {
            return step;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfSplit extends SplitContract {
        private final Split split;
        private final List<Provider<?>> offers;

        private OfSplit(Split split, List<Provider<?>> offers) {
            this.split = split;
            this.offers = offers;
        }

        @Override
        protected Split split() {
            return split;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }

    private static final class OfLoader extends LoaderContract {
        private final Loader loader;
        private final List<Provider<?>> offers;

        private OfLoader(Loader loader, List<Provider<?>> offers) {
            this.loader = loader;
            this.offers = offers;
        }

        @Override
        protected Loader loader() {
            return loader;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offers;
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }

        @Override
        protected Optional<Rehearsal> rehearsal() {
            return Optional.empty();
        }
    }
}
