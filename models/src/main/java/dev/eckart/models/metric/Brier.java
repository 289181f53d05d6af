package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;

/**
 * The Brier score as Brier defined it, for any number of classes: the mean over rows of Σ (pₖ − yₖ)² over the classes,
 * with p the softmax of the logits and y 1 for the true class, else 0; 0 to 2
 * (doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2). Of two classes it is twice scikit-learn's
 * {@code brier_score_loss}, which counts one of them only. A class that the model had
 * no training row of has the probability 0. Undefined without rows, and where a logit is NaN or infinite.
 *
 * @param on the rows
 */
@Name("brier")
@Doc("squared distance of the probabilities of all classes from certainty of the true one")
public record Brier(@Doc("the rows it is taken on") On on) implements ClassMetric {

    @Override
    public Score score(NdArray logits, int[] labels) {
        return Rows.score(logits, labels, () -> new Score.Value(
                Sums.mean(labels.length, row -> distance(Softmax.probabilities(logits, row), labels[row]))));
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    private static double distance(double[] probabilities, int truth) {
        return Sums.of(probabilities.length, label -> square(probabilities[label] - (label == truth ? 1 : 0)));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<Brier> {
        public Offered() {
            super(Brier.class, Provider.API_VERSION);
        }
    }
}
