package dev.eckart.models.factorisation;

import dev.eckart.components.Kind;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;

/** How the factors of a whole matrix are found. */
@Kind("factorisation fit")
public interface FactorisationFit {

    /**
     * Finds the factors.
     *
     * @param matrix m×n, finite
     * @param rank the number of factors, from 1 to min(m, n)
     * @throws dev.eckart.models.DivergedException if a number on the way is not finite
     */
    Factors fit(NdArray matrix, int rank, FitContext context);
}
