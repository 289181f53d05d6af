package dev.eckart.models.elementwise;

import dev.eckart.components.Doc;

/** Which row factors the column factors of a cell see when they step. */
public enum Update {
    /** Those that have just stepped. */
    @Doc("the column's factors step by the row's new factors")
    SEQUENTIAL,
    /** Those from before the step. */
    @Doc("row's and column's factors step by each other's old values")
    SIMULTANEOUS
}
