package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;

/**
 * 1 − Var(value − prediction) / Var(value) over the cells it is taken on: {@link R2}, but for an error that all
 * predictions share, which is forgiven. At most 1, and 0 for any constant. Undefined without cells, where all values
 * are the same (one cell among it), and where a prediction is NaN or infinite.
 *
 * <p>scikit-learn's {@code explained_variance_score} gives 1 or 0 where all values are the same.
 *
 * @param on the cells
 */
@Name("explained-variance")
@Doc("the share of the values' variance that predictions explain, whatever error they all share")
public record ExplainedVariance(@Doc("the cells it is taken on") On on) implements CellMetric {

    @Override
    public Score score(NdArray predicted, NdArray truth) {
        return Cells.score(predicted, truth, () -> Spread.explained(
                Spread.of(truth.shape().size(), i -> truth.at(i) - predicted.at(i)), truth));
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<ExplainedVariance> {
        public Offered() {
            super(ExplainedVariance.class, Provider.API_VERSION);
        }
    }
}
