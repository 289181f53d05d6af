package dev.eckart.models.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regression;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import java.util.List;

/** Models that predict the mean of the targets, and would be right but for one thing. */
final class BrokenRegressors {

    /** Too little to make a fit worse, enough to change bits. */
    private static final double TINY = 1e-9;

    private BrokenRegressors() { }

    interface OfTargets extends Regressor {
        @Override
        default boolean readsFeatures() {
            return false;
        }
    }

    private static double mean(TargetRows train) {
        if (train.rows() == 0) {
            throw new IllegalArgumentException("no rows");
        }
        return Sums.mean(train.rows(), row -> train.targets().at(row));
    }

    private static Regression always(double value) {
        return features -> NdArray.filled(value, Shape.of(features.rows()));
    }

    @Name("mute")
    @Doc("has no outputs")
    record Mute() implements OfTargets {
        @Override
        public List<String> outputs() {
            return List.of();
        }

        @Override
        public Regression fit(TargetRows train, FitContext context) {
            return always(mean(train));
        }
    }

    @Name("sociable")
    @Doc("predicts the more the more rows it is asked about together")
    record Sociable() implements OfTargets {
        @Override
        public Regression fit(TargetRows train, FitContext context) {
            double mean = mean(train);
            return features -> NdArray.filled(mean + TINY * features.rows(), Shape.of(features.rows()));
        }
    }

    @Name("any-width")
    @Doc("reads features, it says, and does not look how many there are")
    record AnyWidth() implements Regressor {
        @Override
        public Regression fit(TargetRows train, FitContext context) {
            return always(mean(train));
        }
    }

    @Name("peeping")
    @Doc("learns from validation rows, which are there to choose by")
    record Peeping() implements OfTargets {
        @Override
        public Regression fit(TargetRows train, FitContext context) {
            return always(mean(train));
        }

        @Override
        public Regression fit(TargetRows train, TargetRows validation, FitContext context) {
            return always(mean(train) + (validation.rows() == 0 ? 0 : TINY * validation.targets().at(0)));
        }
    }

    @Name("talkative")
    @Doc("predicts something even where there is no row")
    record Talkative() implements OfTargets {
        @Override
        public Regression fit(TargetRows train, FitContext context) {
            double mean = mean(train);
            return features -> NdArray.filled(mean, Shape.of(Math.max(1, features.rows())));
        }
    }

    @Name("far-off")
    @Doc("predicts one more than the mean")
    record FarOff() implements OfTargets {
        @Override
        public Regression fit(TargetRows train, FitContext context) {
            return always(mean(train) + 1);
        }
    }
}
