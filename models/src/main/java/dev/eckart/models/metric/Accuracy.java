package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import java.util.OptionalDouble;

/**
 * The share of rows whose greatest logit, the first of several, is that of their class: 0 to 1. Undefined without rows,
 * and where a logit is NaN or infinite, but for −∞ in all rows of a class, which is never told.
 *
 * @param on the rows
 */
@Name("accuracy")
@Doc("the share of rows that are told right")
public record Accuracy(@Doc("the rows it is taken on") On on) implements ClassMetric {

    @Override
    public Score score(NdArray logits, int[] labels) {
        return Rows.score(logits, labels, () -> {
            int right = 0;
            for (int row = 0; row < labels.length; row++) {
                right += Rows.greatest(logits, row) == labels[row] ? 1 : 0;
            }
            return new Score.Value((double) right / labels.length);
        });
    }

    @Override
    public OptionalDouble granularity(int rows) {
        return OptionalDouble.of(1.0 / rows);
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<Accuracy> {
        public Offered() {
            super(Accuracy.class, Provider.API_VERSION);
        }
    }
}
