package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** What an update rule remembers of one parameter from step to step: slots of the parameter's shape. */
final class Memory {

    private final Parameter parameter;
    private final SequencedMap<Parameter, Tensor> values;
    private final SequencedMap<Parameter, NdArray> slots;

    private Memory(
            Parameter parameter, SequencedMap<Parameter, Tensor> values, SequencedMap<Parameter, NdArray> slots) {
        this.parameter = parameter;
        this.values = values;
        this.slots = slots;
    }

    /** What one parameter becomes. */
    @FunctionalInterface
    interface Rule {
        Tensor next(Tensor parameter, Tensor gradient, Memory memory);
    }

    /** The updates of a rule that looks at one parameter at a time. */
    static Updates updates(SequencedMap<Parameter, Tensor> gradients, Rule rule) {
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
        SequencedMap<Parameter, NdArray> slots = new LinkedHashMap<>();
        gradients.forEach((parameter, gradient) -> values.put(
                parameter, rule.next(parameter.tensor(), gradient, new Memory(parameter, values, slots))));
        return new Updates(values, slots);
    }

    /** A slot that starts filled with a number: what it becomes in a step, given what it was before. */
    Tensor kept(String what, double start, UnaryOperator<Tensor> next) {
        Parameter slot = new Parameter(what + " of " + parameter.name(), parameter.shape());
        Tensor value = next.apply(slot.tensor());
        slots.put(slot, NdArray.filled(start, slot.shape()));
        values.put(slot, value);
        return value;
    }

    /** A slot that starts at 0 and moves towards what it sees: old · decay + seen · (1 − decay). */
    Tensor average(String what, double decay, Tensor seen) {
        return kept(what, 0, old -> old.times(decay).plus(seen.times(1 - decay)));
    }
}
