package dev.eckart.models.mlp;

import dev.eckart.components.Problems;
import dev.eckart.models.activation.Activation;
import java.util.List;
import java.util.Optional;

/**
 * A network without its task: all but the number of inputs and outputs, and how it is found.
 *
 * @param hidden the number of units of each hidden layer
 * @param activation of the hidden layers
 * @param outputActivation of the output layer
 * @param bias of all layers
 * @param dropout of the hidden layers, in training; none if empty
 */
public record Architecture(
        List<Integer> hidden,
        Activation activation,
        Activation outputActivation,
        Bias bias,
        Optional<Dropout> dropout) {

    /** Adds a problem, at its key, for each setting that means nothing beside the others. */
    void check(Problems problems) {
        if (dropout.isPresent() && hidden.isEmpty()) {
            problems.at("dropout").add("means nothing without hidden layers, expected to be left out");
        }
    }
}
