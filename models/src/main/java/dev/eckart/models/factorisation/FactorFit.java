package dev.eckart.models.factorisation;

import dev.eckart.components.Problems;

/** What ways to find factors have in common, of whole matrices and of observed cells. */
public interface FactorFit {

    /** Adds a problem for each setting of a model that cannot be found in this way. */
    default void check(FactorModel model, Problems problems) { }
}
