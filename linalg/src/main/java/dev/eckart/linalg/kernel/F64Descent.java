package dev.eckart.linalg.kernel;

/**
 * Element-wise descent over all cells of one matrix, row by row and by column within a row, updates sequential, without
 * biases, regularisation and bounds: the arithmetic is that of {@code docs/numerics.md}. Not thread-safe.
 */
@Twin
@FunctionalInterface
public interface F64Descent {

    /**
     * One step for each cell. Allocates nothing.
     *
     * @param u the rows' factors, row-major; updated
     * @param v the columns' factors, row-major; updated
     */
    void sweep(double[] u, double[] v);
}
