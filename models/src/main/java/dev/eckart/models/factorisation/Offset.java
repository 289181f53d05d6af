package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;

/** The constant that all predictions start from. */
public enum Offset {
    /** Zero. */
    @Doc("zero")
    NONE,
    /** The mean of the observed cells. */
    @Doc("the mean of the observed cells")
    GLOBAL_MEAN
}
