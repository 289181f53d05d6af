package dev.eckart.models.metric;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/**
 * How many rows of each class are told to be of each: by the greatest logit, the first of several. Immutable and
 * thread-safe.
 */
public final class Confusion {

    private final int[][] counts;

    private Confusion(int[][] counts) {
        this.counts = counts;
    }

    /**
     * The counts of some rows.
     *
     * @param logits rows×classes, finite, but for classes with −∞ in every row
     * @param labels the true class of each row, from 0
     * @throws IllegalArgumentException if the numbers of rows differ or a label is no class
     */
    public static Confusion of(NdArray logits, int[] labels) {
        Rows.requireLabels(logits, labels);
        int[][] counts = new int[logits.columns()][logits.columns()];
        for (int row = 0; row < labels.length; row++) {
            counts[labels[row]][Rows.greatest(logits, row)]++;
        }
        return new Confusion(counts);
    }

    /** The counts, classes×classes: row by row the true class, column by column the told one. */
    public NdArray matrix() {
        int classes = classes();
        double[] elements = new double[classes * classes];
        for (int place = 0; place < elements.length; place++) {
            elements[place] = counts[place / classes][place % classes];
        }
        return F64Array.owning(elements, Shape.of(classes, classes));
    }

    /** The number of classes, whether or not each occurs. */
    public int classes() {
        return counts.length;
    }

    /** The rows of a class that are told to be of another, or of the same. */
    public int count(int label, int told) {
        return counts[label][told];
    }

    /** The rows of a class that are told right. */
    public int right(int label) {
        return counts[label][label];
    }

    /** The rows of a class. */
    public int rows(int label) {
        int rows = 0;
        for (int count : counts[label]) {
            rows += count;
        }
        return rows;
    }

    /** The rows that are told to be of a class. */
    public int told(int label) {
        int told = 0;
        for (int[] ofClass : counts) {
            told += ofClass[label];
        }
        return told;
    }
}
