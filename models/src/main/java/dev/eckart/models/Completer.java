package dev.eckart.models;

import dev.eckart.linalg.Observed;
import java.util.List;

/** A model that predicts the unknown cells of a matrix from its observed ones. */
public non-sealed interface Completer extends Model {

    /**
     * Fits the model. Unknown cells cannot influence it: they are not in {@code train}.
     *
     * @throws IllegalArgumentException if the cells do not suit the settings
     * @throws DivergedException if a number on the way is not finite
     */
    Completion fit(Observed train, FitContext context);

    @Override
    default List<String> outputs() {
        return List.of("reconstruction");
    }
}
