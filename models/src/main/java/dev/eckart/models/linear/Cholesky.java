package dev.eckart.models.linear;

import dev.eckart.linalg.Products;
import java.util.Optional;

/** The factor L of a symmetric positive definite matrix A = LLᵀ. */
final class Cholesky {

    private final int size;
    private final double[] lower;

    private Cholesky(int size, double[] lower) {
        this.size = size;
        this.lower = lower;
    }

    /**
     * The factor; none if a pivot is not above 0.
     *
     * @param matrix size×size, row-major, of which only the lower triangle is looked at; it is overwritten
     */
    static Optional<Cholesky> of(double[] matrix, int size) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double left = matrix[row * size + column]
                        - Products.dot(matrix, row * size, matrix, column * size, column);
                if (column < row) {
                    matrix[row * size + column] = left / matrix[column * size + column];
                } else if (left > 0 && left < Double.POSITIVE_INFINITY) {
                    matrix[row * size + row] = Math.sqrt(left);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Cholesky(size, matrix));
    }

    /** The solution x of Ax = b. */
    double[] solve(double[] b) {
        double[] x = b.clone();
        for (int row = 0; row < size; row++) {
            x[row] = (x[row] - Products.dot(lower, row * size, x, 0, row)) / lower[row * size + row];
        }
        for (int row = size - 1; row >= 0; row--) {
            x[row] /= lower[row * size + row];
            for (int above = 0; above < row; above++) {
                x[above] -= lower[row * size + above] * x[row];
            }
        }
        return x;
    }
}
