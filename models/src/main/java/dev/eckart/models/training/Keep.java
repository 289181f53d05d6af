package dev.eckart.models.training;

import dev.eckart.components.Doc;

/** Which epoch's parameters become the model. */
public enum Keep {
    /** Those after the last epoch. */
    @Doc("the parameters after the last epoch")
    LAST,
    /** Those of the least loss on the validation part, the first of several; the start counts as epoch 0. */
    @Doc("the parameters of the epoch with the least loss on the validation part, the start included")
    BEST
}
