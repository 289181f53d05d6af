package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import java.util.Optional;

/**
 * The mean over classes of the share of their rows that are told right, which is the macro average of {@link Recall}:
 * 0 to 1, and 1/classes for a guess. Undefined without rows, where a class has none, and where a logit is NaN or
 * infinite.
 *
 * <p>scikit-learn's {@code balanced_accuracy_score} leaves classes without rows out of the mean.
 *
 * @param on the rows
 */
@Name("balanced-accuracy")
@Doc("the share of a class's rows that are told right, averaged over classes")
public record BalancedAccuracy(@Doc("the rows it is taken on") On on) implements ClassMetric {

    @Override
    public Score score(NdArray logits, int[] labels) {
        return new Recall(Optional.of(Average.MACRO), Optional.empty(), on).score(logits, labels);
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<BalancedAccuracy> {
        public Offered() {
            super(BalancedAccuracy.class, Provider.API_VERSION);
        }
    }
}
