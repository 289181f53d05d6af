package dev.eckart.linalg;

/**
 * The principal components of an m×n matrix whose rows are observations, by singular value decomposition of the matrix
 * less its columns' means; k = min(m, n). The signs are {@link Svd}'s: in each column of scores the component of
 * largest absolute value, the first of several, is positive. Immutable and thread-safe.
 */
public final class Pca {

    private final F64Array mean;
    private final Svd centred;

    private Pca(F64Array mean, Svd centred) {
        this.mean = mean;
        this.centred = centred;
    }

    /**
     * The principal components of a matrix. Nothing is scaled but by the mean.
     *
     * @param matrix m×n, finite, at least two rows
     * @throws IllegalArgumentException if an element is NaN or infinite (it names row and column), if there are fewer
     *     than two rows or no column, or if sums of elements are beyond the doubles
     */
    public static Pca of(NdArray matrix) {
        if (matrix.rows() < 2) {
            throw new IllegalArgumentException("principal components need at least 2 rows, found " + matrix.rows());
        }
        Centred parts = Centred.of(matrix.requireFinite());
        return new Pca(parts.mean(), Svd.of(parts.matrix()));
    }

    /** The columns' means, n. */
    public F64Array mean() {
        return mean;
    }

    /** The principal axes, n×k: orthonormal columns, of the largest variance first. */
    public F64Array axes() {
        return centred.right();
    }

    /** The rows less the mean, in the coordinates of the axes, m×k. */
    public F64Array scores() {
        return centred.scores();
    }

    /** The variance of the scores along each axis, k, with the divisor m − 1; it may overflow to infinity. */
    public F64Array explainedVariance() {
        return squares(1, centred.left().rows() - 1.0);
    }

    /** Each axis' share of the total variance, k; zeros where all rows are equal. */
    public F64Array explainedVarianceRatio() {
        F64Array values = centred.values();
        if (values.at(0) == 0) {
            return values;
        }
        double total = Sums.of(values.shape().size(), i -> square(values.at(i) / values.at(0)));
        return squares(values.at(0), total);
    }

    /** The decomposition of the centred matrix. */
    public Svd centred() {
        return centred;
    }

    /**
     * The first r components alone; shares of the variance are then shares of what they explain together.
     *
     * @param rank r, from 1 to k
     * @throws IllegalArgumentException if the rank is out of range
     */
    public Pca truncated(int rank) {
        return new Pca(mean, centred.truncated(rank));
    }

    private F64Array squares(double unit, double divisor) {
        double[] squares = centred.values().toDoubles();
        for (int i = 0; i < squares.length; i++) {
            squares[i] = square(squares[i] / unit) / divisor;
        }
        return F64Array.owning(squares, centred.values().shape());
    }

    private static double square(double x) {
        return x * x;
    }
}
