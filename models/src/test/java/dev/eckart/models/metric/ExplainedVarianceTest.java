package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import org.junit.jupiter.api.Test;

final class ExplainedVarianceTest extends CellMetricContract {

    private static final CellMetric EXPLAINED = new ExplainedVariance(On.ALL);

    @Override
    protected CellMetric metric() {
        return new ExplainedVariance(On.TEST);
    }

    @Test
    void anErrorThatAllShareIsForgiven() {
        // errors −7.5, −8, −8.5: squared distances from their mean 0.25 + 0 + 0.25, of 1 + 0 + 1
        assertEquals(new Score.Value(0.75), EXPLAINED.score(array(8.5, 10, 11.5), array(1, 2, 3)));
        assertEquals(new Score.Value(0), EXPLAINED.score(array(9, 9, 9), array(1, 2, 3)));
    }

    @Test
    void valuesThatAreAllTheSameLeaveNothingToExplain() {
        assertEquals(new Score.Undefined("all values are 4.0: there is no spread to explain"),
                EXPLAINED.score(array(4, 4), array(4, 4)));
    }

    @Test
    void errorsBeyondTheDoublesHaveNoScore() {
        double max = Double.MAX_VALUE;
        assertInstanceOf(Score.Undefined.class, EXPLAINED.score(array(-max, -max, 0), array(max, max, 0)));
    }

    @Test
    void withoutCellsThereIsNoScore() {
        assertEquals(new Score.Undefined("no cells"), EXPLAINED.score(array(), array()));
    }

    private static NdArray array(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
