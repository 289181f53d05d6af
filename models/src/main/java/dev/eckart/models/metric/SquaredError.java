package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.OptionalDouble;

/**
 * The squared differences between predictions and values. Undefined without cells, and where a prediction is NaN or
 * infinite; infinite where the squares of finite differences overflow.
 *
 * @param reduction their sum or mean
 * @param on the cells
 */
@Name("squared-error")
@Doc("squared differences between predictions and values")
public record SquaredError(
        @Doc("the sum or the mean over cells") Reduction reduction, @Doc("the cells it is taken on") On on)
        implements CellMetric {

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return Cells.score(predicted, truth, () -> {
            int cells = truth.shape().size();
            return new Score.Value(reduced(Sums.of(cells, i -> square(truth.at(i) - predicted.at(i))), cells));
        });
    }

    /**
     * The sum of the squared singular values after the first {@code rank}; divided by the cells where this is a mean.
     */
    @Override
    public OptionalDouble lowerBound(NdArray singularValues, int rank, int cells) {
        int left = Math.max(0, singularValues.shape().size() - rank);
        return OptionalDouble.of(reduced(Sums.of(left, i -> square(singularValues.at(rank + i))), cells));
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    private double reduced(double sum, int cells) {
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / cells;
        };
    }

    private static double square(double x) {
        return x * x;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<SquaredError> {
        public Offered() {
            super(SquaredError.class, Provider.API_VERSION);
        }
    }
}
