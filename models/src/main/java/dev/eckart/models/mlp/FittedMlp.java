package dev.eckart.models.mlp;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classification;
import dev.eckart.models.Trained;

/**
 * A fitted {@link Mlp}. Immutable and thread-safe.
 *
 * @param network the perceptron, with an output for each class
 * @param epochs the epochs that have made it: those done, or those up to the best
 */
public record FittedMlp(Perceptron network, int epochs) implements Classification, Trained {

    /**
     * The logits, rows×classes.
     *
     * @throws IllegalArgumentException if the number of columns is not that of the training rows
     */
    @Override
    public NdArray logits(NdArray features) {
        return network.outputs(features);
    }
}
