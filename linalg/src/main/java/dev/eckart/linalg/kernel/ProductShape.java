package dev.eckart.linalg.kernel;

/**
 * The extents of a matrix product, rows×inner by inner×columns, and how its factors lie in their arrays: row by row, or
 * row by row of their transpose.
 */
public record ProductShape(int rows, int inner, int columns, boolean leftTransposed, boolean rightTransposed) {

    /** Both factors and the result as they are. */
    public ProductShape(int rows, int inner, int columns) {
        this(rows, inner, columns, false, false);
    }

    /** From a row of the left factor to the next. */
    int leftRow() {
        return leftTransposed ? 1 : inner;
    }

    /** From an inner index to the next, in the left factor. */
    int leftInner() {
        return leftTransposed ? rows : 1;
    }

    /** From an inner index to the next, in the right factor. */
    int rightInner() {
        return rightTransposed ? 1 : columns;
    }

    /** From a column of the right factor to the next. */
    int rightColumn() {
        return rightTransposed ? inner : 1;
    }
}
