package dev.eckart.models.masked;

import dev.eckart.components.Doc;

/** A number of its own that is learnt for each line of the matrix. */
public enum Bias {
    /** One for each row. */
    @Doc("one number for each row")
    ROW,
    /** One for each column. */
    @Doc("one number for each column")
    COLUMN
}
