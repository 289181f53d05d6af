package dev.eckart.linalg;

/**
 * Matrix products by the rule of {@code docs/numerics.md}: a cell is one chain of fused multiply-adds, the inner index
 * ascending from +0. Thread-safe.
 */
public final class Products {

    private Products() { }

    /**
     * The product AB.
     *
     * @param a m×k
     * @param b k×n
     * @return m×n
     * @throws IllegalArgumentException if the inner extents differ
     */
    public static F64Array of(NdArray a, NdArray b) {
        requireSame(a.columns(), b.rows(), a, b);
        return byTransposed(a, transposed(b));
    }

    /**
     * The product ABᵀ.
     *
     * @param a m×k
     * @param b n×k
     * @return m×n
     * @throws IllegalArgumentException if the inner extents differ
     */
    public static F64Array byTransposed(NdArray a, NdArray b) {
        requireSame(a.columns(), b.columns(), a, b);
        int m = a.rows();
        int n = b.rows();
        int inner = a.columns();
        double[] left = a.toDoubles();
        double[] right = b.toDoubles();
        double[] cells = new double[Math.multiplyExact(m, n)];
        for (int place = 0; place < cells.length; place++) {
            cells[place] = dot(left, place / n * inner, right, place % n * inner, inner);
        }
        return F64Array.owning(cells, Shape.of(m, n));
    }

    /** The inner product of {@code count} neighbouring elements of each array; +0 of none. */
    public static double dot(double[] a, int fromA, double[] b, int fromB, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum = Math.fma(a[fromA + k], b[fromB + k], sum);
        }
        return sum;
    }

    /** The transpose of a matrix, n×m of m×n. */
    public static F64Array transposed(NdArray matrix) {
        int m = matrix.rows();
        int n = matrix.columns();
        double[] cells = new double[m * n];
        for (int place = 0; place < cells.length; place++) {
            cells[place] = matrix.at(place % m, place / m);
        }
        return F64Array.owning(cells, Shape.of(n, m));
    }

    private static void requireSame(int innerOfA, int innerOfB, NdArray a, NdArray b) {
        if (innerOfA != innerOfB) {
            throw new IllegalArgumentException("inner extents differ: " + a.shape() + " and " + b.shape());
        }
    }
}
