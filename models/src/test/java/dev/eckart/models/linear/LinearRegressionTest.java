package dev.eckart.models.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import dev.eckart.models.contract.RegressorContract;
import org.junit.jupiter.api.Test;

final class LinearRegressionTest extends RegressorContract {

    @Override
    protected Regressor model() {
        return new LinearRegression(true);
    }

    @Test
    void aLineThroughItsPoints() {
        // y = 3 + 2x
        FittedLinear fitted = fit(true, new double[][] {{1}, {2}, {4}}, 5, 7, 11);
        assertEquals(2, fitted.weights().at(0), 1e-14);
        assertEquals(3, fitted.intercept(), 1e-14);
    }

    @Test
    void withoutAnInterceptTheLineGoesThroughTheOrigin() {
        // Σxy / Σx² = (1 + 4) / (1 + 4)
        FittedLinear fitted = fit(false, new double[][] {{1}, {2}}, 1, 2);
        assertEquals(1, fitted.weights().at(0), 1e-15);
        assertEquals(0, fitted.intercept());
    }

    @Test
    void ofEquallyGoodWeightsTheShortestAreTaken() {
        // y = 2x, told by two equal columns: each has half the weight
        FittedLinear fitted = fit(false, new double[][] {{1, 1}, {2, 2}}, 2, 4);
        assertEquals(1, fitted.weights().at(0), 1e-14);
        assertEquals(1, fitted.weights().at(1), 1e-14);
    }

    @Test
    void aConstantColumnAddsNothingBesideAnIntercept() {
        FittedLinear fitted = fit(true, new double[][] {{0.1, 1}, {0.1, 2}, {0.1, 4}}, 5, 7, 11);
        assertEquals(0, fitted.weights().at(0));
        assertEquals(2, fitted.weights().at(1), 1e-14);
        FittedLinear alone = fit(true, new double[][] {{0.1}, {0.1}, {0.1}}, 1, 2, 6);
        assertEquals(new FittedLinear(NdArray.of(new double[] {0}, 1), 3), alone);
    }

    @Test
    void ofOneRowTheTargetIsLearnt() {
        assertEquals(new FittedLinear(NdArray.of(new double[] {0, 0}, 2), 7),
                fit(true, new double[][] {{1, 2}}, 7));
    }

    @Test
    void noRowAndNoColumnAreRefused() {
        assertRefused("there is no row to learn from", NdArray.filled(0, Shape.of(0, 2)));
        assertRefused("there is no column to learn from", NdArray.filled(0, Shape.of(2, 0)));
    }

    private static void assertRefused(String message, NdArray features) {
        TargetRows rows = new TargetRows(features, NdArray.filled(1, Shape.of(features.rows())));
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> new LinearRegression(true).fit(rows, FitContext.seeded(0)));
        assertEquals(message, refusal.getMessage());
    }

    private static FittedLinear fit(boolean intercept, double[][] features, double... targets) {
        return new LinearRegression(intercept).fit(
                new TargetRows(NdArray.ofRows(features), NdArray.of(targets, targets.length)), FitContext.seeded(0));
    }
}
