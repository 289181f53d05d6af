package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import java.util.List;

/** A model of a whole matrix as a product of two thin ones. */
public non-sealed interface Factoriser extends Model {

    /** The number of factors, &ge; 1. */
    int rank();

    /** The greatest rank that the reconstruction can have: more than {@link #rank} where the model adds something. */
    default int reconstructionRank() {
        return rank();
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
