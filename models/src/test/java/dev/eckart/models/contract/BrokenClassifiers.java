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
import java.util.Arrays;
import java.util.List;

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

    interface OfLabels extends Classifier {
        @Override
        default boolean readsFeatures() {
            return false;
        }
    }

    @Name("tight-lipped")
    @Doc("lacks outputs that every classifier has")
    record TightLipped() implements OfLabels {
        @Override
        public List<String> outputs() {
            return List.of("logits");
        }

        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            return Counted.of(train, 0);
        }
    }

    @Name("sociable")
    @Doc("is the surer the more rows it is asked about together")
    record Sociable() implements OfLabels {
        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            Counted counted = Counted.of(train, 0);
            return features -> {
                double[] logits = counted.logits(features).toDoubles();
                Arrays.setAll(logits, place -> logits[place] * features.rows());
                return NdArray.of(logits, features.rows(), counted.counts.length);
            };
        }
    }

    @Name("inventive")
    @Doc("tells the last row to be of a class that there is not")
    record Inventive() implements OfLabels {
        private record Invented(Counted counted) implements Classification {
            @Override
            public NdArray logits(NdArray features) {
                return counted.logits(features);
            }

            @Override
            public int[] labels(NdArray features) {
                int[] labels = Classification.super.labels(features);
                if (labels.length > 0) {
                    labels[labels.length - 1] = counted.counts.length;
                }
                return labels;
            }
        }

        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            return new Invented(Counted.of(train, 0));
        }
    }

    @Name("contrary")
    @Doc("tells the class with the fewest rows")
    record Contrary() implements OfLabels {
        @Override
        public Classification fit(LabelledRows train, FitContext context) {
            double[] counts = Counted.of(train, 0).counts;
            Arrays.setAll(counts, label -> -counts[label]);
            return new Counted(counts, 0);
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
