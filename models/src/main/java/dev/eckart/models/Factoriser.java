package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Svd;
import java.util.List;

/** A model of a whole matrix as a product of two thin ones. */
public non-sealed interface Factoriser extends Model {

    /** The number of factors, &ge; 1. */
    int rank();

    /**
     * The singular values of what the product of the factors approximates, largest first: by Eckart–Young they bound
     * the error of any model of this rank. It is the matrix itself, or what is left of it where the model adds
     * something to the product.
     *
     * @param matrix m×n, finite
     */
    default NdArray singularValues(NdArray matrix) {
        return Svd.of(matrix).values();
    }

    /**
     * Fits the model.
     *
     * @param matrix m×n, finite
     * @throws IllegalArgumentException if the matrix has a NaN or infinite element or does not suit the settings
     * @throws DivergedException if a number on the way is not finite
     */
    Factorisation fit(NdArray matrix, FitContext context);

    @Override
    default List<String> outputs() {
        return Factorisation.OUTPUTS;
    }
}
