package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;

/** What stands in a start where its method leaves a 0. */
public enum Fill {
    /** The 0: what fits by gradient can leave again. */
    @Doc("the zeros stay, which multiplicative updates refuse")
    ZERO,
    /** The mean of the data: NNDSVDa. */
    @Doc("the mean of the data stands for every zero")
    MEAN
}
