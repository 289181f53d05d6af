package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.stream.IntStream;

/**
 * |prediction − value| / |value|, so that 0.5 is 50 %. Undefined without cells, where a value is 0, and where a
 * prediction is NaN or infinite.
 *
 * <p>Its mean is what others call MAPE, the mean absolute percentage error. scikit-learn's
 * {@code mean_absolute_percentage_error} is the same share, but divides by 2<sup>-52</sup> where a value is 0.
 *
 * @param reduction the greatest of all cells or their mean
 * @param on the cells
 */
@Name("relative-error")
@Doc("distance of a prediction from its value, as a share of the value; its mean is the MAPE")
public record RelativeError(
        @Doc("the greatest or the mean over cells") MaxOrMean reduction, @Doc("the cells it is taken on") On on)
        implements CellMetric {

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return Cells.score(predicted, truth, () -> {
            int cells = truth.shape().size();
            for (int cell = 0; cell < cells; cell++) {
                if (truth.at(cell) == 0) {
                    return new Score.Undefined("value " + (cell + 1) + " of " + cells + " is 0");
                }
            }
            return new Score.Value(reduced(predicted, truth, cells));
        });
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    private double reduced(NdArray predicted, NdArray truth, int cells) {
        return switch (reduction) {
            case MAX -> IntStream.range(0, cells).mapToDouble(i -> error(predicted, truth, i)).max().orElseThrow();
            case MEAN -> Sums.mean(cells, i -> error(predicted, truth, i));
        };
    }

    private static double error(NdArray predicted, NdArray truth, int cell) {
        return Math.abs(predicted.at(cell) - truth.at(cell)) / Math.abs(truth.at(cell));
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<RelativeError> {
        public Offered() {
            super(RelativeError.class, Provider.API_VERSION);
        }
    }
}
