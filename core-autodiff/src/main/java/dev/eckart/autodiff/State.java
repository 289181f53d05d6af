package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The parameters of an execution at one moment, optimisers' slots among them; a program can be started from it again.
 * Immutable and thread-safe.
 *
 * @param parameters in the order of {@link Program#parameters}
 */
public record State(SequencedMap<Parameter, NdArray> parameters) {

    /** Copies the map. */
    public State {
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The numbers of a parameter.
     *
     * @throws IllegalArgumentException if the program has no such parameter
     */
    public NdArray of(Parameter parameter) {
        NdArray numbers = parameters.get(parameter);
        if (numbers == null) {
            throw new IllegalArgumentException(parameter + " is not part of the program");
        }
        return numbers;
    }
}
