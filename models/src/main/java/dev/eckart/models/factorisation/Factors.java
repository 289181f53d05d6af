package dev.eckart.models.factorisation;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.models.Factorisation;

/**
 * A matrix as the product UVᵀ and nothing else. Immutable and thread-safe.
 *
 * @param rowFactors U, m×r
 * @param columnFactors V, n×r
 */
public record Factors(NdArray rowFactors, NdArray columnFactors) implements Factorisation {

    /** @throws IllegalArgumentException if the two differ in the number of factors */
    public Factors {
        if (rowFactors.columns() != columnFactors.columns()) {
            throw new IllegalArgumentException("row factors " + rowFactors.shape() + " and column factors "
                    + columnFactors.shape() + " differ in the number of factors");
        }
    }

    /** UVᵀ, m×n, each cell one chain of fused multiply-adds over the factors. */
    @Override
    public NdArray reconstruction() {
        return Products.byTransposed(rowFactors, columnFactors);
    }
}
