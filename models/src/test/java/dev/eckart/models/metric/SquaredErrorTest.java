package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class SquaredErrorTest extends CellMetricContract {

    private static final CellMetric SUM = new SquaredError(Reduction.SUM, On.ALL);
    private static final CellMetric MEAN = new SquaredError(Reduction.MEAN, On.ALL);

    @Override
    protected CellMetric metric() {
        return new SquaredError(Reduction.MEAN, On.TEST);
    }

    @Test
    void sumAndMeanDifferByTheNumberOfCells() {
        // errors 1, −2 and 0: 1 + 4 + 0
        assertEquals(new Score.Value(5), SUM.score(array(1, 5, 2), array(2, 3, 2)));
        assertEquals(new Score.Value(5 / 3.0), MEAN.score(array(1, 5, 2), array(2, 3, 2)));
    }

    @Test
    void withoutCellsThereIsNoScore() {
        assertEquals(new Score.Undefined("no cells"), SUM.score(array(), array()));
    }

    @Test
    void predictionsThatAreNotFiniteHaveNoScore() {
        assertEquals(new Score.Undefined("prediction 2 of 2 is NaN"), SUM.score(array(0, Double.NaN), array(0, 0)));
        assertEquals(new Score.Undefined("prediction 1 of 1 is -Infinity"),
                MEAN.score(array(Double.NEGATIVE_INFINITY), array(0)));
    }

    @Test
    void squaresThatOverflowAreInfinite() {
        assertEquals(new Score.Value(Double.POSITIVE_INFINITY), SUM.score(array(1e200), array(0)));
    }

    @Test
    void differentShapesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SUM.score(array(1), array(1, 2)));
    }

    @Test
    void noFactorisationIsBelowTheSquaredSingularValuesItLeavesOut() {
        // σ = 4, 3, 2, 1: rank 2 leaves 2² + 1²
        assertEquals(OptionalDouble.of(5), SUM.lowerBound(array(4, 3, 2, 1), 2, 20));
        assertEquals(OptionalDouble.of(0.25), MEAN.lowerBound(array(4, 3, 2, 1), 2, 20));
        assertEquals(OptionalDouble.of(0), SUM.lowerBound(array(4, 3, 2, 1), 4, 20));
        assertEquals(OptionalDouble.of(0), SUM.lowerBound(array(4, 3, 2, 1), 9, 20));
    }

    private static NdArray array(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
