package dev.eckart.models;

import dev.eckart.linalg.NdArray;
import java.util.List;

/** A fitted {@link Classifier}. Implementations are immutable and thread-safe. */
public non-sealed interface Classification extends Fitted {

    /**
     * The names of the outputs that every classification has: logits and told labels of all rows, and how often each
     * class is told to be each, classes×classes with the true class by row, on a part of the data.
     */
    List<String> OUTPUTS = List.of(
            "logits", "labels", "confusionOnTrain", "confusionOnValidation", "confusionOnTest", "confusionOnAll");

    /**
     * The logits, rows×classes: their softmax is the model's distribution over the classes. Finite, but for a class
     * that the model has had no training row of and knows nothing about: its logit is −∞ in every row.
     *
     * @param features rows×columns, prepared as the training rows were
     */
    NdArray logits(NdArray features);

    /** The class of each row: the one with the greatest logit, the first of several. */
    default int[] labels(NdArray features) {
        NdArray logits = logits(features);
        int[] labels = new int[logits.rows()];
        for (int row = 0; row < labels.length; row++) {
            for (int label = 1; label < logits.columns(); label++) {
                if (logits.at(row, label) > logits.at(row, labels[row])) {
                    labels[row] = label;
                }
            }
        }
        return labels;
    }
}
