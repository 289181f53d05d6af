package dev.eckart.models.factorisation;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;

/** What ways to find factors have in common, of whole matrices and of observed cells. */
public interface FactorFit {

    /**
     * Adds a problem for each setting of this fit that does not suit a model, or the model the fit, and these data.
     *
     * @param problems at the key of the fit
     */
    default void check(FactorModel model, DataShape data, Problems problems) { }
}
