package dev.eckart.linalg.kernel;

/**
 * Softmax and its logarithm of all rows of a matrix at once: first the shift, then what is wanted, the logarithm last.
 * All ways have the same bits. Holds what lies between the calls: for one thread at a time. See {@link Machine}.
 */
public interface Softmax {

    /** Takes the elements, less the greatest of their row, and computes their exponentials and the sums of these. */
    void shift(double[] x, int xStart);

    /** y ← each exponential over the sum of its row. */
    void divide(double[] y, int yStart);

    /** y ← what was shifted, less the logarithm of the sum of its row. Ends what the last shift began. */
    void takeLogarithms(double[] y, int yStart);
}
