package dev.eckart.models.mlp;

import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import dev.eckart.components.Problems;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.training.Batch;

/** How the parameters of a multilayer perceptron for classes are found. */
@Kind("mlp fit")
@Doc("how the parameters of an mlp are found")
public interface MlpFit {

    /**
     * Finds the parameters.
     *
     * @param validation rows by which the end of the fit may be chosen, and nothing else; possibly none
     * @throws IllegalArgumentException if there are no rows, or none to validate by although the fit needs some
     * @throws dev.eckart.models.DivergedException if a number on the way is not finite
     */
    FittedMlp fit(Mlp network, LabelledRows train, LabelledRows validation, FitContext context);

    /** Adds a problem, at its key, for each setting of this fit that does not suit the network. */
    default void check(Architecture network, Problems problems) { }

    /** Adds a problem, at its key, for each setting of this fit that does not suit the network of these data. */
    default void check(Architecture network, DataShape data, Problems problems) { }

    /** What one step sees. */
    default Batch batch() {
        return Batch.ALL;
    }

    /** The most epochs that it tells of; 0 where that is not known. */
    default int epochs() {
        return 0;
    }
}
