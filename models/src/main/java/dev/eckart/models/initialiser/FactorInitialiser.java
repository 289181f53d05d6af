package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import dev.eckart.components.Problems;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.Shape;
import java.util.List;

/**
 * Where the factors of a matrix start: either by an {@link Initialiser}, which knows shapes alone, or by what the data
 * look like.
 */
@Kind("initialiser of factors")
@Doc("where the factors of a factorisation start")
@Example("\"uniform\"")
public interface FactorInitialiser {

    /**
     * The start of both factors.
     *
     * @param stream drawn from for U, row-major, and then for V
     * @throws IllegalArgumentException if the target does not suit the settings
     */
    FactorStart start(FactorTarget target, RandomStream stream);

    /**
     * Adds a problem for each setting by which parameters of these shapes cannot start.
     *
     * @param shapes of all parameters that are to start like this, in the order in which they are drawn: U, then V
     */
    default void check(List<Shape> shapes, Problems problems) { }

    /** Whether starts of so many columns, at least 1, are not bound to have numbers of 0 or below. */
    default boolean startsAboveZero(int rank) {
        return true;
    }
}
