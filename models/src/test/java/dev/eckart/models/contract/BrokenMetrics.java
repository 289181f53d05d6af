package dev.eckart.models.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;

/** Metrics that would be right but for one thing. */
final class BrokenMetrics {

    private BrokenMetrics() { }

    interface OfCells extends CellMetric {
        double of(NdArray predicted, NdArray truth);

        @Override
        default On on() {
            return On.ALL;
        }

        @Override
        default Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }

        @Override
        default Score score(NdArray predicted, NdArray truth) {
            if (!predicted.shape().equals(truth.shape())) {
                throw new IllegalArgumentException("expected as many predictions as values");
            }
            return predicted.shape().size() == 0 ? new Score.Undefined("no cells") : told(of(predicted, truth));
        }
    }

    private static Score told(double value) {
        return Double.isNaN(value) ? new Score.Undefined("no number") : new Score.Value(value);
    }

    private static double greatestError(NdArray predicted, NdArray truth) {
        double most = 0;
        for (int cell = 0; cell < Math.min(predicted.shape().size(), truth.shape().size()); cell++) {
            most = Math.max(most, Math.abs(predicted.at(cell) - truth.at(cell)));
        }
        return most;
    }

    @Name("of-the-first")
    @Doc("looks at the first cell")
    record OfTheFirst() implements OfCells {
        @Override
        public double of(NdArray predicted, NdArray truth) {
            return Math.abs(predicted.at(0) - truth.at(0)) * truth.at(0);
        }
    }

    @Name("upward")
    @Doc("says that more error is better")
    record Upward() implements OfCells {
        @Override
        public Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }

        @Override
        public double of(NdArray predicted, NdArray truth) {
            return greatestError(predicted, truth);
        }
    }

    @Name("erasing")
    @Doc("sets a prediction to 0 once it is judged")
    record Erasing() implements OfCells {
        @Override
        public double of(NdArray predicted, NdArray truth) {
            double error = greatestError(predicted, truth);
            ((F64Array) predicted).elements()[0] = 0;
            return error;
        }
    }

    @Name("lenient")
    @Doc("judges as many predictions as there are values")
    record Lenient() implements OfCells {
        @Override
        public double of(NdArray predicted, NdArray truth) {
            return greatestError(predicted, truth);
        }

        @Override
        public Score score(NdArray predicted, NdArray truth) {
            return truth.shape().size() == 0 ? new Score.Undefined("no cells") : told(of(predicted, truth));
        }
    }

    @Name("careless")
    @Doc("looks at the first cell first, even if there is none")
    record Careless() implements OfCells {
        @Override
        public double of(NdArray predicted, NdArray truth) {
            return greatestError(predicted, truth);
        }

        @Override
        public Score score(NdArray predicted, NdArray truth) {
            return predicted.at(0) == truth.at(0) && predicted.equals(truth)
                    ? new Score.Value(0)
                    : OfCells.super.score(predicted, truth);
        }
    }

    interface OfClasses extends ClassMetric {
        double of(NdArray logits, int[] labels);

        @Override
        default On on() {
            return On.ALL;
        }

        @Override
        default Direction direction() {
            return Direction.HIGHER_IS_BETTER;
        }

        @Override
        default Score score(NdArray logits, int[] labels) {
            if (logits.rows() != labels.length) {
                throw new IllegalArgumentException("expected a label for each row");
            }
            return labels.length == 0 ? new Score.Undefined("no rows") : told(of(logits, labels));
        }
    }

    /** How many of the rows have no logit above that of their class. */
    private static double right(NdArray logits, int[] labels) {
        double right = 0;
        for (int row = 0; row < labels.length; row++) {
            boolean above = false;
            for (int label = 0; label < logits.columns(); label++) {
                above |= logits.at(row, label) > logits.at(row, labels[row]);
            }
            right += above ? 0 : 1;
        }
        return right;
    }

    @Name("of-the-first-row")
    @Doc("looks at the first row")
    record OfTheFirstRow() implements OfClasses {
        @Override
        public double of(NdArray logits, int[] labels) {
            return logits.at(0, labels[0]);
        }
    }

    @Name("downward")
    @Doc("says that fewer right rows are better")
    record Downward() implements OfClasses {
        @Override
        public Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }

        @Override
        public double of(NdArray logits, int[] labels) {
            return right(logits, labels);
        }
    }

    @Name("erasing-rows")
    @Doc("sets a logit to 0 once it is judged")
    record ErasingRows() implements OfClasses {
        @Override
        public double of(NdArray logits, int[] labels) {
            double right = right(logits, labels);
            ((F64Array) logits).elements()[0] = 0;
            return right;
        }
    }

    @Name("lenient-to-rows")
    @Doc("judges as many rows as there are labels")
    record LenientToRows() implements OfClasses {
        @Override
        public double of(NdArray logits, int[] labels) {
            return right(logits, labels);
        }

        @Override
        public Score score(NdArray logits, int[] labels) {
            return labels.length == 0 ? new Score.Undefined("no rows") : told(of(logits, labels));
        }
    }
}
