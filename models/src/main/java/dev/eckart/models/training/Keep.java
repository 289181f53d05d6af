package dev.eckart.models.training;

import dev.eckart.components.Doc;

/** Which epoch's parameters become the model. */
public enum Keep {
    /** Those after the last epoch. */
    @Doc("the parameters after the last epoch")
    LAST
}
