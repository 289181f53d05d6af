package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;

/** How the factors of a matrix are found from its observed cells. */
@Kind("masked-factorisation fit")
@Doc("how a masked-factorisation is fitted to its observed cells")
@Example("\"gradient\"")
public interface MaskedFit extends FactorFit {

    /**
     * Finds the factors.
     *
     * @param train the observed cells, at least one
     * @param model rank, offset, biases and sign
     * @throws IllegalArgumentException if the cells do not suit the settings
     * @throws dev.eckart.models.DivergedException if a number on the way is not finite
     */
    Completion fit(Observed train, FactorModel model, FitContext context);
}
