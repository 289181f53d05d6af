package dev.eckart.linalg;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The one door to Commons Math: its thin decomposition of a matrix whose largest element is near 1.
 *
 * @param left U, m×k, signs as they come
 * @param values σ, k, largest first
 * @param right V, n×k
 */
record CommonsMathSvd(F64Array left, F64Array values, F64Array right) {

    /**
     * Smaller elements count as zero: where rank-deficient parts of a matrix are as small as 1e-250, Commons Math's
     * vectors are no longer orthogonal.
     */
    private static final double NEGLIGIBLE = 0x1.0p-600;

    static CommonsMathSvd of(NdArray matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                double element = matrix.at(row, column);
                rows[row][column] = Math.abs(element) < NEGLIGIBLE ? 0 : element;
            }
        }
        var decomposition = new SingularValueDecomposition(new Array2DRowRealMatrix(rows, false));
        double[] values = decomposition.getSingularValues();
        return new CommonsMathSvd(
                array(decomposition.getU()), NdArray.of(values, values.length), array(decomposition.getV()));
    }

    private static F64Array array(RealMatrix matrix) {
        return NdArray.ofRows(matrix.getData());
    }
}
