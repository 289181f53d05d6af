package dev.eckart.models.baseline;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;

/**
 * Predicts the mean of the training rows' targets for every row; infinite where their sum is beyond the range of a
 * double. Draws nothing.
 */
@Name("mean-target")
@Doc("the mean of the training rows' targets, whatever the features")
public record MeanTarget() implements Regressor {

    /** @throws IllegalArgumentException if there is no row */
    @Override
    public SamePrediction fit(TargetRows train, FitContext context) {
        if (train.rows() == 0) {
            throw new IllegalArgumentException("there is no row to learn from");
        }
        return new SamePrediction(Sums.mean(train.rows(), train.targets()::at));
    }

    @Override
    public boolean readsFeatures() {
        return false;
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<MeanTarget> {
        public Offered() {
            super(MeanTarget.class, Provider.API_VERSION);
        }
    }
}
