package dev.eckart.linalg.kernel;

/**
 * The extents of a matrix product, rows×inner by inner×columns, and how its matrices lie in their arrays: row by row,
 * or, of a factor, row by row of its transpose. A stride is what BLAS calls a leading dimension: from one stored row
 * to the next; it is at least the row's length, and greater where the matrix is a part of a wider one.
 *
 * @param rows of the left factor and the result
 * @param inner columns of the left factor, rows of the right one
 * @param columns of the right factor and the result
 * @param leftTransposed whether the left factor is stored inner×rows
 * @param rightTransposed whether the right factor is stored columns×inner
 * @param leftStride between stored rows of the left factor
 * @param rightStride between stored rows of the right factor
 * @param stride between rows of the result
 * @param continued whether chains go on from what the result holds, and do not start at +0
 */
public record ProductShape(
        int rows, int inner, int columns, boolean leftTransposed, boolean rightTransposed,
        int leftStride, int rightStride, int stride, boolean continued) {

    /** Factors and result as they are, each an array of its own. */
    public ProductShape(int rows, int inner, int columns) {
        this(rows, inner, columns, false, false);
    }

    /** Factors that may be stored transposed, each matrix an array of its own. */
    public ProductShape(int rows, int inner, int columns, boolean leftTransposed, boolean rightTransposed) {
        this(rows, inner, columns, leftTransposed, rightTransposed,
                leftTransposed ? rows : inner, rightTransposed ? inner : columns, columns, false);
    }

    /** The same, of other extents of the same matrices: a block of the result, or a stretch of its chains. */
    public ProductShape part(int someRows, int someInner, int someColumns, boolean goesOn) {
        return new ProductShape(someRows, someInner, someColumns, leftTransposed, rightTransposed,
                leftStride, rightStride, stride, goesOn);
    }

    /** From a row of the left factor to the next. */
    public int leftRow() {
        return leftTransposed ? 1 : leftStride;
    }

    /** From an inner index to the next, in the left factor. */
    public int leftInner() {
        return leftTransposed ? leftStride : 1;
    }

    /** From an inner index to the next, in the right factor. */
    public int rightInner() {
        return rightTransposed ? 1 : rightStride;
    }

    /** From a column of the right factor to the next. */
    public int rightColumn() {
        return rightTransposed ? rightStride : 1;
    }
}
