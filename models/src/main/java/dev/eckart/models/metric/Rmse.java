package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The root of the mean squared error, √(Σ (value − prediction)² / cells), in the unit of the values: at least 0.
 * Undefined without cells, and where a prediction is NaN or infinite; infinite where the squares of finite differences
 * overflow.
 *
 * @param clip the least and the greatest value; predictions beyond count as these. Left out, predictions stay as they
 *     are
 * @param on the cells
 */
@Name("rmse")
@Doc("the root of the mean squared difference between predictions and values")
public record Rmse(
        @Doc("the range that predictions are moved into, [low, high]; left out, they stay") Optional<List<Double>> clip,
        @Doc("the cells it is taken on") On on)
        implements CellMetric {

    public Rmse {
        Optional<List<Double>> range = clip.map(List::copyOf);
        Header.check(Rmse.class, problems -> Clip.check(range, problems), range, on);
        clip = range;
    }

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return Cells.score(predicted, truth, () -> {
            double mean = Sums.mean(truth.shape().size(), i -> square(truth.at(i) - Clip.apply(clip, predicted.at(i))));
            return new Score.Value(Math.sqrt(mean));
        });
    }

    /** That of {@link SquaredError}'s mean, under the root; none with a clip, which may go below it. */
    @Override
    public OptionalDouble lowerBound(NdArray singularValues, int rank, int cells) {
        if (clip.isPresent()) {
            return OptionalDouble.empty();
        }
        OptionalDouble ofMean = new SquaredError(Reduction.MEAN, on).lowerBound(singularValues, rank, cells);
        return OptionalDouble.of(Math.sqrt(ofMean.orElseThrow()));
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    private static double square(double x) {
        return x * x;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<Rmse> {
        public Offered() {
            super(Rmse.class, Provider.API_VERSION);
        }
    }
}
