package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import org.junit.jupiter.api.Test;

final class R2Test extends CellMetricContract {

    private static final CellMetric R2 = new R2(On.ALL);

    @Override
    protected CellMetric metric() {
        return new R2(On.TEST);
    }

    @Test
    void itIsTheShareOfTheSquaredDistancesFromTheMeanThatIsGone() {
        // mean 2, squared distances 1 + 0 + 1; left are 0.25 + 0 + 0.25
        assertEquals(new Score.Value(0.75), R2.score(array(1.5, 2, 2.5), array(1, 2, 3)));
        assertEquals(new Score.Value(0), R2.score(array(2, 2, 2), array(1, 2, 3)));
        assertEquals(new Score.Value(-3), R2.score(array(3, 2, 1), array(1, 2, 3)));
    }

    @Test
    void valuesThatAreAllTheSameLeaveNothingToExplain() {
        Score none = new Score.Undefined("all values are 0.1: there is no spread to explain");
        assertEquals(none, R2.score(array(0.1, 0.1, 0.1), array(0.1, 0.1, 0.1)));
        assertEquals(new Score.Undefined("one value has no spread to explain"), R2.score(array(5), array(0.1)));
    }

    @Test
    void aSpreadBeyondTheDoublesHasNoScore() {
        assertInstanceOf(Score.Undefined.class, R2.score(array(0, 0), array(1e-200, 0)));
        assertInstanceOf(Score.Undefined.class, R2.score(array(0, 0), array(1e200, 0)));
        assertEquals(new Score.Value(Double.NEGATIVE_INFINITY), R2.score(array(1e200, 0), array(1, 0)));
    }

    @Test
    void withoutCellsThereIsNoScore() {
        assertEquals(new Score.Undefined("no cells"), R2.score(array(), array()));
    }

    private static NdArray array(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
