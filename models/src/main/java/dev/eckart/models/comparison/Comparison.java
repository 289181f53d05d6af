package dev.eckart.models.comparison;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import dev.eckart.linalg.NdArray;
import java.util.SequencedMap;

/** A comparison of two outputs of fitted models, such as {@code gd.rowFactors} and {@code pca.scores}. */
@Kind("comparison")
@Doc("how two outputs of fitted models are held against each other")
public interface Comparison {

    /** The first output, as model.output. */
    String of();

    /** The output that it is compared with, as model.output. */
    String to();

    /**
     * Compares.
     *
     * @return named numbers, in the order of a table's columns; never NaN
     * @throws IllegalArgumentException if the shapes do not suit
     */
    SequencedMap<String, Double> compare(NdArray of, NdArray to);
}
