package dev.eckart.models.factorisation;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Sums;

/** What offset and biases leave of a matrix. */
final class Residue {

    private Residue() { }

    /** The matrix less its offset, and less the means of the columns and then of the rows that have a bias. */
    static NdArray of(NdArray matrix, FactorModel model) {
        NdArray left = less(matrix, model.offsetOf(Observed.all(matrix)));
        if (model.has(Bias.COLUMN)) {
            left = Products.transposed(lessMeansOfRows(Products.transposed(left)));
        }
        return model.has(Bias.ROW) ? lessMeansOfRows(left) : left;
    }

    /** The matrix less a number in every cell. */
    static NdArray less(NdArray matrix, double offset) {
        double[] cells = matrix.toDoubles();
        for (int place = 0; place < cells.length; place++) {
            cells[place] -= offset;
        }
        return F64Array.owning(cells, matrix.shape());
    }

    private static F64Array lessMeansOfRows(NdArray matrix) {
        double[] cells = matrix.toDoubles();
        int columns = matrix.columns();
        for (int row = 0; row < matrix.rows(); row++) {
            double mean = Sums.of(cells, row * columns, columns, 1) / columns;
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] -= mean;
            }
        }
        return F64Array.owning(cells, matrix.shape());
    }
}
