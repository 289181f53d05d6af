package dev.eckart.linalg.kernel;

/**
 * A matrix product of one {@link ProductShape}: each cell one chain of fused multiply-adds, the inner index ascending,
 * from +0, or from what y holds if the shape says so. Runs on the thread of its workspace, and allocates nothing.
 */
@Twin
@FunctionalInterface
public interface F64Product {

    /** Starts are indices of first elements. y may not overlap a or b. */
    void run(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart);

    /**
     * As {@link #run}, with the same right factor as in all runs since {@link Workspace#forget}, of this product or of
     * ones that differ from it in their rows alone: what was prepared of that factor, if anything, is taken again.
     */
    default void runAgain(double[] a, int aStart, double[] b, int bStart, double[] y, int yStart) {
        run(a, aStart, b, bStart, y, yStart);
    }
}
