package dev.eckart.models.factorisation;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.Updates;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Projected gradient: another optimiser's step, and then 0 in the place of every negative number. What the optimiser
 * remembers is left as it is.
 *
 * @param optimiser whose steps are projected
 * @param projected the parameters that must not be negative
 */
record NonNegative(Optimiser optimiser, Set<Parameter> projected) implements Optimiser {

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar learningRate, Scalar stepCount) {
        Updates updates = optimiser.updates(gradients, learningRate, stepCount);
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>(updates.values());
        values.replaceAll((parameter, value) -> projected.contains(parameter) ? value.relu() : value);
        return new Updates(values, updates.slots());
    }

    @Override
    public double learningRateAt(long step) {
        return optimiser.learningRateAt(step);
    }
}
