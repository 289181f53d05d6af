package dev.eckart.models.elementwise;

import dev.eckart.components.Doc;

/** The order in which an epoch visits the cells. */
public enum Order {
    /** Row by row, by column within a row: the same in every epoch. */
    @Doc("row by row, the same in every epoch")
    ROW_MAJOR,
    /** A new permutation in every epoch. */
    @Doc("a new permutation in every epoch")
    SHUFFLED
}
