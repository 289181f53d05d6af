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

/**
 * The mean absolute error, Σ |value − prediction| / cells, in the unit of the values: at least 0. Undefined without
 * cells, and where a prediction is NaN or infinite; infinite where finite differences or their sum overflow.
 *
 * @param clip the least and the greatest value; predictions beyond count as these. Left out, predictions stay as they
 *     are
 * @param on the cells
 */
@Name("mae")
@Doc("the mean distance between predictions and values")
public record Mae(
        @Doc("the range that predictions are moved into, [low, high]; left out, they stay") Optional<List<Double>> clip,
        @Doc("the cells it is taken on") On on)
        implements CellMetric {

    public Mae {
        Optional<List<Double>> range = clip.map(List::copyOf);
        Header.check(Mae.class, problems -> Clip.check(range, problems), range, on);
        clip = range;
    }

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return Cells.score(predicted, truth, () -> new Score.Value(Sums.mean(
                truth.shape().size(), i -> Math.abs(truth.at(i) - Clip.apply(clip, predicted.at(i))))));
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<Mae> {
        public Offered() {
            super(Mae.class, Provider.API_VERSION);
        }
    }
}
