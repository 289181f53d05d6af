package dev.eckart.models;

import java.util.List;

/** A model that tells a number for a row from its features. */
public non-sealed interface Regressor extends Model {

    /**
     * Fits the model.
     *
     * @throws IllegalArgumentException if the rows do not suit the settings
     * @throws DivergedException if a number on the way is not finite
     */
    Regression fit(TargetRows train, FitContext context);

    /**
     * Fits the model where rows are at hand by which the end of the fit may be chosen. A model that makes no such
     * choice fits as it does without them.
     *
     * @param validation possibly of no rows; as many columns as {@code train}
     * @throws IllegalArgumentException if the rows do not suit the settings
     * @throws DivergedException if a number on the way is not finite
     */
    default Regression fit(TargetRows train, TargetRows validation, FitContext context) {
        return fit(train, context);
    }

    /** Whether predictions follow from the features; where they do not, features may be missing. */
    default boolean readsFeatures() {
        return true;
    }

    @Override
    default List<String> outputs() {
        return Regression.OUTPUTS;
    }
}
