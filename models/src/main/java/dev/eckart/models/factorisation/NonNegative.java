package dev.eckart.models.factorisation;

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Schedule;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Projected gradient: the step of another rule, and then 0 in the place of every negative number. What that rule
 * remembers is left as it is.
 *
 * @param rule whose steps are projected
 * @param projected the parameters that must not be negative
 */
record NonNegative(UpdateRule rule, Set<Parameter> projected) implements UpdateRule {

    @Override
    public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar learningRate, Scalar stepCount) {
        Updates updates = rule.updates(gradients, learningRate, stepCount);
        SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>(updates.values());
        values.replaceAll((parameter, value) -> projected.contains(parameter) ? value.relu() : value);
        return new Updates(values, updates.slots());
    }

    @Override
    public double learningRate() {
        return rule.learningRate();
    }

    @Override
    public Optional<Schedule> schedule() {
        return rule.schedule();
    }
}
