package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.stream.IntStream;

/** The greatest |predicted − truth| / |truth|, for tests. */
@Name("relative-error")
public record WorstRelativeError(On on) implements CellMetric {

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return new Score.Value(IntStream.range(0, truth.shape().size())
                .mapToDouble(i -> Math.abs(predicted.at(i) - truth.at(i)) / Math.abs(truth.at(i)))
                .max()
                .orElseThrow());
    }
}
