package dev.eckart.experiments.plan;

import java.util.Optional;

/**
 * An output of a model, written as model.output.
 *
 * @param model the model's name in the experiment
 * @param output the output's name in the model
 */
public record OutputReference(String model, String output) {

    /** Reads {@code model.output}; empty if there is not exactly one dot. */
    public static Optional<OutputReference> parse(String reference) {
        int dot = reference.indexOf('.');
        return dot < 1 || dot != reference.lastIndexOf('.') || dot == reference.length() - 1
                ? Optional.empty()
                : Optional.of(new OutputReference(reference.substring(0, dot), reference.substring(dot + 1)));
    }
}
