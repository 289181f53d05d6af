package dev.eckart.models.initialiser;

import dev.eckart.components.Kind;
import dev.eckart.components.RandomStream;

/**
 * Where the factors of a matrix start: either by an {@link Initialiser}, which knows shapes alone, or by what the data
 * look like.
 */
@Kind("initialiser of factors")
public interface FactorInitialiser {

    /**
     * The start of both factors.
     *
     * @param stream drawn from for U, row-major, and then for V
     * @throws IllegalArgumentException if the target does not suit the settings
     */
    FactorStart start(FactorTarget target, RandomStream stream);
}
