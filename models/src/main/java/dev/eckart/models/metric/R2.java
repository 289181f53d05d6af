package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;

/**
 * The coefficient of determination, R² = 1 − Σ (value − prediction)² / Σ (value − mean)², with the mean of the very
 * cells it is taken on: 1 where every prediction is right, 0 for the mean itself, below 0 for what is worse. Undefined
 * without cells, where all values are the same (one cell among it), and where a prediction is NaN or infinite.
 *
 * <p>scikit-learn's {@code r2_score} gives 1 or 0 where all values are the same.
 *
 * @param on the cells
 */
@Name("r2")
@Doc("the share of the values' squared distances from their mean that predictions do away with")
public record R2(@Doc("the cells it is taken on") On on) implements CellMetric {

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return Cells.score(predicted, truth, () -> Spread.explained(
                Sums.of(truth.shape().size(), i -> square(truth.at(i) - predicted.at(i))), truth));
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    private static double square(double x) {
        return x * x;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<R2> {
        public Offered() {
            super(R2.class, Provider.API_VERSION);
        }
    }
}
