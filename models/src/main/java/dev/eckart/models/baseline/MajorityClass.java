package dev.eckart.models.baseline;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;

/**
 * Says the most frequent class of the training rows, the first of several, for every row. Its logits are the logarithms
 * of the classes' shares: −∞ for a class without a row. Draws nothing.
 */
@Name("majority-class")
@Doc("the most frequent class of the training rows, whatever the features")
public record MajorityClass() implements Classifier {

    /** @throws IllegalArgumentException if there is no row */
    @Override
    public ClassShares fit(LabelledRows train, FitContext context) {
        if (train.rows() == 0) {
            throw new IllegalArgumentException("there is no row to learn from");
        }
        double[] counts = new double[train.classes()];
        for (int label : train.labels()) {
            counts[label]++;
        }
        for (int label = 0; label < counts.length; label++) {
            counts[label] = StrictMath.log(counts[label] / train.rows());
        }
        return new ClassShares(F64Array.owning(counts, Shape.of(counts.length)));
    }

    @Override
    public boolean readsFeatures() {
        return false;
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<MajorityClass> {
        public Offered() {
            super(MajorityClass.class, Provider.API_VERSION);
        }
    }
}
