package dev.eckart.models.linear;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;

/**
 * The minimum of Σ (target − x·w − intercept)² + weight · |w|², in closed form as that of {@link LinearRegression}; the
 * intercept is not penalised. The weight is scikit-learn's {@code alpha}. Draws nothing.
 *
 * @param weight at least 0, where it is linear regression
 * @param intercept whether a constant is added
 */
@Name("ridge-regression")
@Doc("least squares with the weighted squares of the weights added, in closed form")
public record RidgeRegression(
        @Doc("w in Σ errors² + w · Σ weights², as scikit-learn's alpha: no ½, no mean") @Min(0)
                @Example("1") double weight,
        @Doc("whether a constant is added, which is not penalised")
                @Default(value = "true", source = "scikit-learn") boolean intercept)
        implements Regressor {

    public RidgeRegression {
        Header.check(RidgeRegression.class, weight, intercept);
    }

    /** @throws IllegalArgumentException if there is no row or no column, or a number beyond the range of a double */
    @Override
    public FittedLinear fit(TargetRows train, FitContext context) {
        return LeastSquares.fit(train, weight, intercept);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<RidgeRegression> {
        public Offered() {
            super(RidgeRegression.class, Provider.API_VERSION);
        }
    }
}
