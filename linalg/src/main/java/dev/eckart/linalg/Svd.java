package dev.eckart.linalg;

import java.util.Arrays;

/**
 * The thin singular value decomposition A = U diag(σ) Vᵀ of an m×n matrix, with k = min(m, n). Immutable and
 * thread-safe.
 *
 * <p>U and V have orthonormal columns even where singular values are 0. The sign of a pair of vectors is fixed by the
 * left one: its component of largest absolute value, the first of several, is positive. Where singular values
 * coincide, the vectors are one choice among many, and always the same one.
 */
public final class Svd {

    private final F64Array left;
    private final F64Array values;
    private final F64Array right;

    private Svd(F64Array left, F64Array values, F64Array right) {
        this.left = left;
        this.values = values;
        this.right = right;
    }

    /**
     * The decomposition of a matrix of any shape, rank and scale. Errors are of the order of a rounding error of the
     * largest singular value: much smaller ones are known to that accuracy only, and elements less than
     * 2<sup>-600</sup> times the largest count as zero.
     *
     * @param matrix m×n, finite
     * @throws IllegalArgumentException if an element is NaN or infinite (it names row and column), if there is no row
     *     or no column, or if the largest singular value is beyond the doubles
     */
    public static Svd of(NdArray matrix) {
        if (matrix.rows() == 0 || matrix.columns() == 0) {
            throw new IllegalArgumentException("a matrix of shape " + matrix.shape() + " has no singular values");
        }
        Scaled scaled = Scaled.of(matrix.requireFinite());
        CommonsMathSvd raw = CommonsMathSvd.of(scaled.array());
        F64Array values = new Scaled(raw.values(), scaled.exponent()).original();
        if (Double.isInfinite(values.at(0))) {
            throw new IllegalArgumentException("the largest singular value is beyond the range of a double");
        }
        double[] signs = signs(raw.left());
        return new Svd(columnsTimes(raw.left(), signs), values, columnsTimes(raw.right(), signs));
    }

    /** U, m×k. */
    public F64Array left() {
        return left;
    }

    /** σ, k: largest first, none negative. */
    public F64Array values() {
        return values;
    }

    /** V, n×k. */
    public F64Array right() {
        return right;
    }

    /** U diag(σ), m×k: the rows of the matrix in the coordinates of V. */
    public F64Array scores() {
        return columnsTimes(left, values.elements());
    }

    /** The product U diag(σ) Vᵀ, m×n: the matrix itself up to rounding, or its truncation. */
    public F64Array reconstruction() {
        return Products.byTransposed(scores(), right);
    }

    /**
     * The decomposition cut to its first r singular values: of all matrices of rank r its product is nearest to the
     * matrix, in the sum of squares (Eckart and Young, doi:10.1007/BF02288367).
     *
     * @param rank r, from 1 to k
     * @throws IllegalArgumentException if the rank is out of range
     */
    public Svd truncated(int rank) {
        requireRank(rank, 1);
        return new Svd(firstColumns(left, rank),
                F64Array.owning(Arrays.copyOf(values.elements(), rank), Shape.of(rank)),
                firstColumns(right, rank));
    }

    /**
     * The sum of squares that the best approximation of rank r leaves: the sum of σ² over the values after the r-th. It
     * may overflow to infinity.
     *
     * @param rank r, from 0 to k
     * @throws IllegalArgumentException if the rank is out of range
     */
    public double truncationError(int rank) {
        requireRank(rank, 0);
        return Sums.of(values.shape().size() - rank, i -> values.at(rank + i) * values.at(rank + i));
    }

    /**
     * The numerical rank: how many singular values exceed max(m, n) · 2<sup>-52</sup> · σ₁, which is what rounding can
     * leave of a zero.
     */
    public int rank() {
        double threshold = Math.max(left.rows(), right.rows()) * Math.ulp(1.0) * values.at(0);
        int rank = 0;
        while (rank < values.shape().size() && values.at(rank) > threshold) {
            rank++;
        }
        return rank;
    }

    private void requireRank(int rank, int least) {
        if (rank < least || rank > values.shape().size()) {
            throw new IllegalArgumentException(
                    "rank must be from " + least + " to " + values.shape().size() + ", found " + rank);
        }
    }

    private static double[] signs(F64Array left) {
        double[] largest = new double[left.columns()];
        for (int place = 0; place < left.shape().size(); place++) {
            int column = place % largest.length;
            if (Math.abs(left.at(place)) > Math.abs(largest[column])) {
                largest[column] = left.at(place);
            }
        }
        for (int column = 0; column < largest.length; column++) {
            largest[column] = largest[column] < 0 ? -1 : 1;
        }
        return largest;
    }

    private static F64Array columnsTimes(F64Array matrix, double[] factors) {
        double[] elements = matrix.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] = elements[place] * factors[place % factors.length] + 0.0; // no −0
        }
        return F64Array.owning(elements, matrix.shape());
    }

    private static F64Array firstColumns(F64Array matrix, int count) {
        double[] elements = new double[matrix.rows() * count];
        for (int place = 0; place < elements.length; place++) {
            elements[place] = matrix.at(place / count, place % count);
        }
        return F64Array.owning(elements, Shape.of(matrix.rows(), count));
    }
}
