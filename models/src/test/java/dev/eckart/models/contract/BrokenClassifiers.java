package dev.eckart.models.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classification;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;

/** Models that tell the most frequent class, and would be right but for one thing. */
final class BrokenClassifiers {

    private BrokenClassifiers() { }

    /** Has a logit for each class: the number of its rows, and in the first column of features a little more. */
    private static final class Counted implements Classification {
        private final double[] counts;
        private final double slope;

        private Counted(double[] counts, double slope) {
            this.counts = counts;
            this.slope = slope;
        }

        static Counted of(LabelledRows train, double slope) {
            double[] counts = new double[train.classes()];
            for (int label : train.labels()) {
                counts[label]++;
            }
            return new Counted(counts, slope);
        }

        @Override
        public NdArray logits(NdArray features) {
            double[] logits = new double[features.rows() * counts.length];
            for (int place = 0; place < logits.length; place++) {
                int row = place / counts.length;
                double more = slope == 0 || features.columns() == 0 ? 0 : slope * features.at(row, 0);
                logits[place] = counts[place % counts.length] + (Double.isFinite(more) ? more : 0);
            }
            return F64Array.owning(logits, Shape.of(features.rows(), counts.length));
        }
    }

    @Name("peeping")
    @Doc("learns from validation rows, which are there to choose by")
    record Peeping() implements Classifier {
        @Override
        public boolean readsFeatures() {
            return false;
        }

        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            return Counted.of(train, 0);
        }

        @Override
        public Classification fit(LabelledRows train, LabelledRows validation, FitContext context) {
            Counted counted = Counted.of(train, 0);
            if (validation.rows() > 0) {
                counted.counts[validation.labels()[0]] += 0.25;
            }
            return counted;
        }
    }

    @Name("overwriting")
    @Doc("writes into the training rows")
    record Overwriting() implements Classifier {
        @Override
        public boolean readsFeatures() {
            return false;
        }

        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            if (train.features() instanceof F64Array features && features.shape().size() > 0) {
                features.elements()[0] = 0;
            }
            return Counted.of(train, 0);
        }
    }

    @Name("any-width")
    @Doc("reads the first column, and does not look how many there are")
    record AnyWidth() implements Classifier {
        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            return Counted.of(train, 1e-9);
        }
    }
}
