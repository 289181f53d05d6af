package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;

/** How often the regularisation of a row or column counts. */
public enum Per {
    /** Once. */
    @Doc("once for each row and column")
    LINE,
    /** Once for each observed cell of the row or column, so that lines with many cells are held back more. */
    @Doc("once for each observed cell of a row or column")
    OBSERVED_CELL
}
