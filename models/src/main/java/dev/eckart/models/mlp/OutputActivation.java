package dev.eckart.models.mlp;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;

/** What the output layer does to its sums before they are logits. */
public enum OutputActivation {
    /** Nothing. */
    @Doc("nothing: the sums are the logits")
    NONE,
    /** The greater of each sum and 0. */
    @Doc("the greater of each sum and 0")
    RELU;

    Tensor of(Tensor sums) {
        return switch (this) {
            case NONE -> sums;
            case RELU -> sums.relu();
        };
    }
}
