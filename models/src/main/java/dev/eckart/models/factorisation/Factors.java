package dev.eckart.models.factorisation;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Factorisation;

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
public record Factors(
        double offset, NdArray rowBias, NdArray columnBias, NdArray rowFactors, NdArray columnFactors)
        implements Factorisation {

    /** @throws IllegalArgumentException if the shapes do not suit each other */
    public Factors {
        if (!rowBias.shape().equals(Shape.of(rowFactors.rows()))
                || !columnBias.shape().equals(Shape.of(columnFactors.rows()))
                || rowFactors.columns() != columnFactors.columns()) {
            throw new IllegalArgumentException("shapes do not suit: biases " + rowBias.shape() + " and "
                    + columnBias.shape() + ", factors " + rowFactors.shape() + " and " + columnFactors.shape());
        }
    }

    /**
     * The product UVᵀ and nothing else.
     *
     * @throws IllegalArgumentException if the two differ in the number of factors
     */
    public Factors(NdArray rowFactors, NdArray columnFactors) {
        this(0, zeros(rowFactors), zeros(columnFactors), rowFactors, columnFactors);
    }

    /** The model of one cell; row and column count from 0. */
    double cell(int row, int column) {
        double product = 0;
        for (int factor = 0; factor < rowFactors.columns(); factor++) {
            product = Math.fma(rowFactors.at(row, factor), columnFactors.at(column, factor), product);
        }
        return onBase(row, column, product);
    }

    @Override
    public NdArray reconstruction() {
        F64Array products = Products.byTransposed(rowFactors, columnFactors);
        double[] cells = products.toDoubles();
        int columns = columnFactors.rows();
        for (int place = 0; place < cells.length; place++) {
            cells[place] = onBase(place / columns, place % columns, cells[place]);
        }
        return F64Array.owning(cells, products.shape());
    }

    private double onBase(int row, int column, double product) {
        return ((offset + rowBias.at(row)) + columnBias.at(column)) + product;
    }

    private static NdArray zeros(NdArray factors) {
        return NdArray.filled(0, Shape.of(factors.rows()));
    }
}
