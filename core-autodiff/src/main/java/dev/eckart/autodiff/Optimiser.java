package dev.eckart.autodiff;

import dev.eckart.components.Kind;
import java.util.SequencedMap;

/**
 * How gradients change parameters, as part of the graph. Learning rate and step count come as scalars, so that one
 * program serves all their values; whatever else an optimiser remembers, it keeps in slots of its own.
 */
@Kind("optimiser")
public interface Optimiser {

    /**
     * What the parameters, and the optimiser's slots, become in one step.
     *
     * @param gradients the gradient of the loss by parameter, each of its parameter's shape
     * @param learningRate {@link #learningRateAt} of the step
     * @param stepCount the number of the step, from 1
     */
    Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar learningRate, Scalar stepCount);

    /**
     * The learning rate of a step: constant, but for an optimiser with a schedule.
     *
     * @param step the number of the step, from 1
     */
    double learningRateAt(long step);
}
