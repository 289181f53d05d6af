package dev.eckart.models;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * The classes that have training rows, for models that know nothing of the others. A class without a row has in each
 * row a logit that is 1 less than the least of the others: finite, as metrics ask, and below all of them, so that it is
 * never told. Its probability is no estimate of anything. Immutable and thread-safe.
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
        for (int row = 0; row < ofPresent.rows(); row++) {
            Arrays.fill(logits, row * classes, (row + 1) * classes, belowAll(ofPresent, row));
            for (int i = 0; i < count(); i++) {
                logits[row * classes + labels.get(i)] = ofPresent.at(row, i);
            }
        }
        return F64Array.owning(logits, Shape.of(ofPresent.rows(), classes));
    }

    /** So far from 0 that 1 less is the same number, it is the next one below. */
    private static double belowAll(NdArray logits, int row) {
        double least = logits.at(row, 0);
        for (int i = 1; i < logits.columns(); i++) {
            least = Math.min(least, logits.at(row, i));
        }
        return Math.min(least - 1, Math.nextDown(least));
    }
}
