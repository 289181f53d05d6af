package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What one step of an execution computes. All values and updates are evaluated first, with the parameters as the step
 * found them; then the updates are applied together.
 *
 * @param values the tensors whose values are wanted
 * @param updates what parameters become; a parameter that is not named stays as it is
 */
public record Step(List<Tensor> values, SequencedMap<Parameter, Tensor> updates) {

    /**
     * Copies its arguments.
     *
     * @throws IllegalArgumentException if an update has another shape than its parameter
     */
    public Step {
        values = List.copyOf(values);
        updates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(updates));
        updates.forEach(Step::requireSameShape);
    }

    /** A step that computes values and updates nothing. */
    public static Step of(Tensor... values) {
        return new Step(List.of(values), new LinkedHashMap<>());
    }

    private static void requireSameShape(Parameter parameter, Tensor update) {
        Shape found = update.shape();
        if (!found.equals(parameter.shape())) {
            throw new IllegalArgumentException("the update of " + parameter + " has shape " + found);
        }
    }
}
