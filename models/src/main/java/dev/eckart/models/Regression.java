package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import java.util.List;

/** A fitted {@link Regressor}. Implementations are immutable and thread-safe. */
public non-sealed interface Regression extends Fitted {

    /** The names of the outputs that every regression has. */
    List<String> OUTPUTS = List.of("predictions");

    /**
     * The prediction for each row: a list of as many numbers.
     *
     * @param features rows×columns, prepared as the training rows were
     */
    NdArray predictions(NdArray features);
}
