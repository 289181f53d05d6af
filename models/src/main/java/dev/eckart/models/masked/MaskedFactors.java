package dev.eckart.models.masked;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completion;

/**
 * A matrix as ((offset + b<sub>i</sub>) + c<sub>j</sub>) + u<sub>i</sub>·v<sub>j</sub>, where the product is one chain
 * of fused multiply-adds over the factors, ascending from +0. Immutable and thread-safe.
 *
 * @param offset added to every cell
 * @param rowBias b, m; zeros where the model has none
 * @param columnBias c, n; zeros where the model has none
 * @param rowFactors U, m×r
 * @param columnFactors V, n×r
 */
public record MaskedFactors(
        double offset, NdArray rowBias, NdArray columnBias, NdArray rowFactors, NdArray columnFactors)
        implements Completion {

    /** @throws IllegalArgumentException if the shapes do not suit each other */
    public MaskedFactors {
        if (!rowBias.shape().equals(Shape.of(rowFactors.rows()))
                || !columnBias.shape().equals(Shape.of(columnFactors.rows()))
                || rowFactors.columns() != columnFactors.columns()) {
            throw new IllegalArgumentException("shapes do not suit: biases " + rowBias.shape() + " and "
                    + columnBias.shape() + ", factors " + rowFactors.shape() + " and " + columnFactors.shape());
        }
    }

    @Override
    public int rows() {
        return rowFactors.rows();
    }

    @Override
    public int columns() {
        return columnFactors.rows();
    }

    @Override
    public double predict(int row, int column) {
        double product = 0;
        for (int factor = 0; factor < rowFactors.columns(); factor++) {
            product = Math.fma(rowFactors.at(row, factor), columnFactors.at(column, factor), product);
        }
        return ((offset + rowBias.at(row)) + columnBias.at(column)) + product;
    }
}
