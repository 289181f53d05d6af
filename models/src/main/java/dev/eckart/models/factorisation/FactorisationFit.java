package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;

/** How the factors of a whole matrix are found. */
@Kind("factorisation fit")
@Doc("how a factorisation is fitted to its matrix")
@Example("\"gradient\"")
public interface FactorisationFit extends FactorFit {

    /**
     * Finds the factors.
     *
     * @param matrix m×n, finite, at least one cell
     * @param model rank, from 1 to min(m, n), offset, biases and sign
     * @throws IllegalArgumentException if the matrix does not suit the settings
     * @throws dev.eckart.models.DivergedException if a number on the way is not finite
     */
    Factors fit(NdArray matrix, FactorModel model, FitContext context);
}
