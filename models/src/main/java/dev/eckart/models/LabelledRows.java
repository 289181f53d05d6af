package dev.eckart.models;

import dev.eckart.linalg.NdArray;

/** Rows of features with the class of each. Immutable and thread-safe. */
public final class LabelledRows {

    private final NdArray features;
    private final int[] labels;
    private final int classes;

    /**
     * @param features rows×columns, finite
     * @param labels the class of each row, from 0
     * @param classes the number of classes, &ge; 1, whether or not each occurs
     * @throws IllegalArgumentException if numbers of rows differ, a label is no class, or a feature is not finite
     */
    public LabelledRows(NdArray features, int[] labels, int classes) {
        if (labels.length != features.rows()) {
            throw new IllegalArgumentException(features.rows() + " rows, but " + labels.length + " labels");
        }
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] < 0 || labels[row] >= classes) {
                throw new IllegalArgumentException(
                        "row " + row + " has label " + labels[row] + ", expected 0 to " + (classes - 1));
            }
        }
        for (int place = 0; place < features.shape().size(); place++) {
            if (!Double.isFinite(features.at(place))) {
                throw new IllegalArgumentException("row " + place / features.columns() + ", column "
                        + place % features.columns() + " is " + features.at(place) + ", expected a finite number");
            }
        }
        this.features = features;
        this.labels = labels.clone();
        this.classes = classes;
    }

    /** The features, rows×columns. */
    public NdArray features() {
        return features;
    }

    /** A copy of the classes of the rows. */
    public int[] labels() {
        return labels.clone();
    }

    /** The number of rows. */
    public int rows() {
        return labels.length;
    }

    /** The number of classes, whether or not each occurs. */
    public int classes() {
        return classes;
    }
}
