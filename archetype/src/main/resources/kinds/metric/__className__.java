package ${package};

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;

/**
 * The mean distance between predictions and values, as far as it exceeds a tolerance. Yours goes in its place: the
 * parameters of this record are the keys in experiment files.
 *
 * @param tolerance the distance that does not count, at least 0
 * @param on the cells
 */
@Name("${name}")
@Doc("the mean distance between predictions and values, beyond a tolerance")
public record ${className}(
        @Doc("the distance that does not count") @Min(0) double tolerance,
        @Doc("the cells it is taken on") On on)
        implements CellMetric {

    public ${className} {
        Header.check(${className}.class, tolerance, on);
    }

    /** A score is never NaN: where there is no number, it says why. */
    @Override
    public Score score(NdArray predicted, NdArray truth) {
        if (!predicted.shape().equals(truth.shape())) {
            throw new IllegalArgumentException(
                    "predictions " + predicted.shape() + " and values " + truth.shape() + " differ in shape");
        }
        int cells = truth.shape().size();
        if (cells == 0) {
            return new Score.Undefined("no cells");
        }
        for (int cell = 0; cell < cells; cell++) {
            if (!Double.isFinite(predicted.at(cell)) || !Double.isFinite(truth.at(cell))) {
                return new Score.Undefined("cell " + (cell + 1) + " of " + cells + " is not finite");
            }
        }
        return new Score.Value(Sums.mean(cells, i -> beyond(Math.abs(truth.at(i) - predicted.at(i)))));
    }

    private double beyond(double distance) {
        return Math.max(distance - tolerance, 0);
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<${className}> {
        public Offered() {
            super(${className}.class, Provider.API_VERSION);
        }
    }
}
