package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.OptionalDouble;

/** The accuracy, for tests; it is never taken. */
@Name("accuracy")
public record Accuracy(On on) implements ClassMetric {

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Score score(NdArray logits, int[] labels) {
        throw new UnsupportedOperationException("scores are fabricated");
    }

    @Override
    public OptionalDouble granularity(int rows) {
        return OptionalDouble.of(1.0 / rows);
    }
}
