package dev.eckart.models;

import java.util.List;

/** A model that tells the class of a row from its features. */
public non-sealed interface Classifier extends Model {

    /**
     * Fits the model.
     *
     * @throws IllegalArgumentException if the rows do not suit the settings
     * @throws DivergedException if a number on the way is not finite
     */
    Classification fit(LabelledRows train, FitContext context);

    /**
     * Fits the model where rows are at hand by which the end of the fit may be chosen. A model that makes no such
     * choice fits as it does without them.
     *
     * @param validation possibly of no rows; columns and classes as those of {@code train}
     * @throws IllegalArgumentException if the rows do not suit the settings
     * @throws DivergedException if a number on the way is not finite
     */
    default Classification fit(LabelledRows train, LabelledRows validation, FitContext context) {
        return fit(train, context);
    }

    /** Whether predictions follow from the features; where they do not, features may be missing. */
    default boolean readsFeatures() {
        return true;
    }

    @Override
    default List<String> outputs() {
        return Classification.OUTPUTS;
    }
}
