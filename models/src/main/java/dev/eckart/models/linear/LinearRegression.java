package dev.eckart.models.linear;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;

/**
 * Ordinary least squares, in closed form by singular value decomposition of the features, less their means where there
 * is an intercept. Singular values up to max(rows, columns) · 2<sup>-52</sup> of the greatest count as 0; where some do
 * (columns that are constant or follow from others, more columns than rows), the weights are the shortest of all that
 * fit best. Of one row, with an intercept, only the target is learnt. Draws nothing.
 *
 * @param intercept whether a constant is added
 */
@Name("linear-regression")
@Doc("least squares in closed form; of equally good weights the shortest")
public record LinearRegression(
        @Doc("whether a constant is added") @Default(value = "true", source = "scikit-learn") boolean intercept)
        implements Regressor {

    /** @throws IllegalArgumentException if there is no row or no column, or a number beyond the range of a double */
    @Override
    public FittedLinear fit(TargetRows train, FitContext context) {
        return LeastSquares.fit(train, 0, intercept);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<LinearRegression> {
        public Offered() {
            super(LinearRegression.class, Provider.API_VERSION);
        }
    }
}
