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

    @Override
    default List<String> outputs() {
        return List.of("logits", "labels");
    }
}
