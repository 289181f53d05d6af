package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Score;

/** The squared error, for tests. */
@Name("squared-error")
public record SquaredError(Reduction reduction, On on) implements CellMetric {

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        int count = truth.shape().size();
        double sum = Sums.of(count, i -> (predicted.at(i) - truth.at(i)) * (predicted.at(i) - truth.at(i)));
        return new Score.Value(reduction == Reduction.SUM ? sum : sum / count);
    }
}
