package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What an optimiser does in one step.
 *
 * @param values what each parameter becomes, the optimiser's own slots among them
 * @param slots the start of each slot: a parameter that the optimiser has made for itself, such as a mean of gradients
 */
public record Updates(SequencedMap<Parameter, Tensor> values, SequencedMap<Parameter, NdArray> slots) {

    /** Copies its arguments. */
    public Updates {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
    }
}
