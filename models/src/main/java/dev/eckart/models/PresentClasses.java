package dev.eckart.models;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * The classes that have training rows, for models that know nothing of the others. A class without a row has the logit
 * −∞ in each row, and so the probability 0: it is never told, and what a metric would take of its rank or of the
 * logarithm of its probability is undefined. Immutable and thread-safe.
 *
 * @param labels the classes with rows, ascending
 * @param classes the number of all classes
 */
public record PresentClasses(List<Integer> labels, int classes) {

    /** Copies the list. */
    public PresentClasses {
        labels = List.copyOf(labels);
    }

    /**
     * The classes that occur in some rows.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public static PresentClasses of(LabelledRows train) {
        if (train.rows() == 0) {
            throw new IllegalArgumentException("there is no row to learn from");
        }
        return new PresentClasses(Arrays.stream(train.labels()).distinct().sorted().boxed().toList(), train.classes());
    }

    /** The number of classes with rows. */
    public int count() {
        return labels.size();
    }

    /**
     * The logits of all classes, rows×classes.
     *
     * @param ofPresent those of the classes with rows, rows×count
     */
    public NdArray logits(NdArray ofPresent) {
        if (count() == classes) {
            return ofPresent;
        }
        double[] logits = new double[Math.multiplyExact(ofPresent.rows(), classes)];
        Arrays.fill(logits, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < ofPresent.rows(); row++) {
            for (int i = 0; i < count(); i++) {
                logits[row * classes + labels.get(i)] = ofPresent.at(row, i);
            }
        }
        return F64Array.owning(logits, Shape.of(ofPresent.rows(), classes));
    }
}
