package dev.eckart.models.mlp;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;

/** What each hidden layer's units do to their sum. */
public enum Activation {
    /** The greater of the sum and 0. */
    @Doc("the greater of the sum and 0")
    RELU;

    Tensor of(Tensor sums) {
        return switch (this) {
            case RELU -> sums.relu();
        };
    }
}
