package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import java.util.List;

/** A fitted {@link Factoriser}. Implementations are immutable and thread-safe. */
public non-sealed interface Factorisation extends Fitted {

    /** The names of the outputs that every factorisation has. */
    List<String> OUTPUTS = List.of("rowFactors", "columnFactors", "reconstruction");

    /** U, m×rank: a row for each row of the matrix. */
    NdArray rowFactors();

    /** V, n×rank: a row for each column of the matrix. */
    NdArray columnFactors();

    /** The model of the matrix, m×n: UVᵀ, and whatever the model adds to it. */
    NdArray reconstruction();

    /**
     * The output of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    default NdArray output(String name) {
        return switch (name) {
            case "rowFactors" -> rowFactors();
            case "columnFactors" -> columnFactors();
            case "reconstruction" -> reconstruction();
            default -> throw new IllegalArgumentException("no output \"" + name + "\"");
        };
    }
}
