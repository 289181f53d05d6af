package dev.eckart.experiments.plan;

import dev.eckart.components.Problems;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.ComponentFault;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks components, whose code may be anybody's: what they throw becomes a problem that names component and jar. */
record Asking(Catalogue catalogue) {

    /** Asks one question; an answer that is a fault is a problem. */
    void ask(Object component, Problems here, Runnable question) {
        answer(component, here, () -> {
            question.run();
            return true;
        });
    }

    /**
     * The answer to one question.
     *
     * @return empty, with a problem, if there is none
     * @throws IllegalStateException if the question failed and the component is nobody's
     */
    <T> Optional<T> answer(Object component, Problems here, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException | Error e) {
            if (!ComponentFault.isBlamed(e)) {
                throw e;
            }
            blame(component, e, here);
            return Optional.empty();
        }
    }

    /** Adds the problem that a component has thrown what it should not. */
    void blame(Object component, Throwable thrown, Problems here) {
        here.add(ComponentFault.line(catalogue, component.getClass(), thrown)
                .orElseThrow(() -> new IllegalStateException(component.getClass().getName() + " failed", thrown)));
    }
}
