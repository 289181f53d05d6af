package dev.eckart.models.mlp;

import dev.eckart.models.activation.Activation;
import java.util.List;
import java.util.Optional;

/** A network without its task: all but the number of inputs and outputs, and how it is found. */
record Architecture(
        List<Integer> hidden,
        Activation activation,
        Activation outputActivation,
        Bias bias,
        Optional<Dropout> dropout) {}
