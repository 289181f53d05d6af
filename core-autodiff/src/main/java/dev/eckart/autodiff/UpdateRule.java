package dev.eckart.autodiff;

import java.util.SequencedMap;

/**
 * An optimiser whose step is a function of the gradients, and so part of the graph. Learning rate and step count come
 * as scalars, so that one program serves all their values; whatever else it remembers, it keeps in slots of its own.
 */
public non-sealed interface UpdateRule extends Optimiser {

    /**
     * What the parameters, and the optimiser's slots, become in one step.
     *
     * @param gradients the gradient of the loss by parameter, each of its parameter's shape
     * @param learningRate the {@link Course}'s learning rate of the step
     * @param stepCount the number of the step, from 1
     */
    Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar learningRate, Scalar stepCount);
}
