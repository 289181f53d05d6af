package dev.eckart.models.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import dev.eckart.models.contract.RegressorContract;
import org.junit.jupiter.api.Test;

final class RidgeRegressionTest extends RegressorContract {

    private final TargetRows rows =
            new TargetRows(NdArray.ofRows(new double[][] {{-1}, {1}}), NdArray.of(new double[] {1, 5}, 2));

    @Override
    protected Regressor model() {
        return new RidgeRegression(0.1, true);
    }

    @Test
    void weightsShrinkAndTheInterceptDoesNot() {
        // centred targets −2, 2: Σxy / (Σx² + 2) = 4 / 4; without the penalty 4 / 2
        assertEquals(1, fit(2, true).weights().at(0), 1e-15);
        assertEquals(3, fit(2, true).intercept());
        assertEquals(2, fit(0, true).weights().at(0), 1e-15);
        assertEquals(0, fit(Double.MAX_VALUE, true).weights().at(0), 1e-300);
    }

    @Test
    void withoutAnInterceptNothingIsCentred() {
        // (−1 + 5) / (2 + 2)
        assertEquals(1, fit(2, false).weights().at(0), 1e-15);
        assertEquals(0, fit(2, false).intercept());
    }

    @Test
    void theWeightZeroIsLinearRegression() {
        assertEquals(new LinearRegression(true).fit(rows, FitContext.seeded(0)), fit(0, true));
    }

    private FittedLinear fit(double weight, boolean intercept) {
        return new RidgeRegression(weight, intercept).fit(rows, FitContext.seeded(0));
    }
}
