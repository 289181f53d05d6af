package dev.eckart.models.factorisation;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import dev.eckart.models.Demand;

/** What ways to find factors have in common, of whole matrices and of observed cells. */
public interface FactorFit {

    /**
     * Adds a problem for each setting of this fit that does not suit a model, or the model the fit, and these data.
     *
     * @param problems at the key of the fit
     */
    default void check(FactorModel model, DataShape data, Problems problems) { }

    /** What a fit to data of a shape is expected to take. */
    default Demand demand(FactorModel model, DataShape data) {
        return new Demand(0, epochs(), Demand.product(2, Demand.sum(data.rows(), data.columns()), model.rank()));
    }

    /** The most epochs that it tells of; 0 where that is not known. */
    default int epochs() {
        return 0;
    }
}
