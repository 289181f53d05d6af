package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.contract.ClassMetricContract;
import org.junit.jupiter.api.Test;

final class CalibrationErrorTest extends ClassMetricContract {

    /** Confidences 1/2, 1/2 and 1; all rows are told to be of class 0. */
    private static final NdArray HALF_HALF_SURE = NdArray.ofRows(new double[][] {{0, 0}, {0, 0}, {1000, 0}});

    @Override
    protected ClassMetric metric() {
        return new CalibrationError(15, On.TEST);
    }

    @Test
    void gapsOfOneBinCancelAndThoseOfTwoDoNot() {
        // gaps 1 − 1/2, 1 − 1/2, 0 − 1
        int[] labels = {0, 0, 1};
        assertEquals(new Score.Value(0), new CalibrationError(1, On.ALL).score(HALF_HALF_SURE, labels));
        assertEquals(new Score.Value(2 / 3.0), new CalibrationError(10, On.ALL).score(HALF_HALF_SURE, labels));
    }

    @Test
    void aBinHoldsItsUpperBound() {
        // of two bins, 1/2 lies in the first and 1 in the second
        assertEquals(new Score.Value(2 / 3.0),
                new CalibrationError(2, On.ALL).score(HALF_HALF_SURE, new int[] {0, 0, 1}));
    }

    @Test
    void withoutRowsThereIsNoScore() {
        assertEquals(new Score.Undefined("no rows"),
                new CalibrationError(10, On.ALL).score(NdArray.filled(0, Shape.of(0, 2)), new int[0]));
    }
}
