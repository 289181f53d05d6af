package dev.eckart.linalg;

/**
 * The principal angles between the column spaces of two matrices of the same number of rows. Columns are taken as they
 * are, not centred; a column space has the dimension of its matrix' numerical rank ({@link Svd#rank()}). Angles below
 * 45° are computed from sines, the others from cosines, so that small ones are accurate (Björck and Golub,
 * doi:10.1090/S0025-5718-1973-0348991-3; Knyazev and Argentati, doi:10.1137/S1064827500377332). Immutable and
 * thread-safe.
 */
public final class PrincipalAngles {

    private final F64Array radians;

    private PrincipalAngles(F64Array radians) {
        this.radians = radians;
    }

    /**
     * The angles between two column spaces; those of a space with itself are 0, up to rounding.
     *
     * @param a m×p, finite
     * @param b m×q, finite
     * @throws IllegalArgumentException if the numbers of rows differ, there is none or no column, or an element is NaN
     *     or infinite
     */
    public static PrincipalAngles between(NdArray a, NdArray b) {
        if (a.rows() != b.rows()) {
            throw new IllegalArgumentException("numbers of rows differ: " + a.shape() + " and " + b.shape());
        }
        F64Array one = basis(a);
        F64Array other = basis(b);
        return new PrincipalAngles(one.columns() >= other.columns() ? angles(one, other) : angles(other, one));
    }

    /**
     * The angles in radians, from 0 to π/2, smallest first: as many as the smaller space has dimensions. None if a
     * space has no dimension.
     */
    public F64Array radians() {
        return radians;
    }

    /**
     * The largest angle in radians: 0 if the smaller space lies in the larger, and so also if it has no dimension.
     */
    public double largest() {
        int count = radians.shape().size();
        return count == 0 ? 0 : radians.at(count - 1);
    }

    private static F64Array basis(NdArray matrix) {
        Svd svd = Svd.of(matrix);
        int rank = svd.rank();
        return rank == 0 ? NdArray.filled(0, Shape.of(matrix.rows(), 0)) : svd.truncated(rank).left();
    }

    private static F64Array angles(F64Array larger, F64Array smaller) {
        if (smaller.columns() == 0) {
            return NdArray.filled(0, Shape.of(0));
        }
        F64Array products = Products.of(Products.transposed(larger), smaller);
        F64Array cosines = Svd.of(products).values();
        F64Array sines = Svd.of(Differences.of(smaller, Products.of(larger, products))).values();
        int count = cosines.shape().size();
        double[] angles = new double[count];
        for (int i = 0; i < count; i++) {
            double cosine = cosines.at(i);
            angles[i] = cosine * cosine < 0.5
                    ? StrictMath.acos(cosine)
                    : StrictMath.asin(Math.min(1, sines.at(count - 1 - i)));
        }
        return F64Array.owning(angles, Shape.of(count));
    }
}
