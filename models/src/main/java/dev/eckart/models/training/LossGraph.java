package dev.eckart.models.training;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * A loss, and what it reads beside parameters and rows.
 *
 * @param loss a tensor without axes
 * @param inputs what the loss's own inputs are bound to: asked for before each step, in this order
 */
public record LossGraph(Tensor loss, SequencedMap<Input, Supplier<NdArray>> inputs) {

    /** Copies the map. */
    public LossGraph {
        inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
    }

    /** A loss that reads nothing else. */
    public LossGraph(Tensor loss) {
        this(loss, new LinkedHashMap<>());
    }

    /** The same loss, that reads its inputs in a precision. */
    LossGraph in(Precision precision) {
        SequencedMap<Input, Supplier<NdArray>> rounded = new LinkedHashMap<>();
        inputs.forEach((input, numbers) -> rounded.put(input, new Rounding(numbers, precision)));
        return new LossGraph(loss, rounded);
    }
}
