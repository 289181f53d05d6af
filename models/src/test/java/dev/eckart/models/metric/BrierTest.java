package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.contract.ClassMetricContract;
import org.junit.jupiter.api.Test;

final class BrierTest extends ClassMetricContract {

    private static final ClassMetric BRIER = new Brier(On.ALL);

    @Override
    protected ClassMetric metric() {
        return new Brier(On.TEST);
    }

    @Test
    void allClassesCount() {
        // a quarter each: (3/4)² + 3 · (1/4)²
        assertEquals(new Score.Value(0.75), BRIER.score(NdArray.filled(7, Shape.of(2, 4)), new int[] {0, 3}));
    }

    @Test
    void itIsZeroForTheRightCertaintyAndTwoForTheWrong() {
        NdArray logits = NdArray.ofRows(new double[][] {{1000, -1000}});
        assertEquals(new Score.Value(0), BRIER.score(logits, new int[] {0}));
        assertEquals(new Score.Value(2), BRIER.score(logits, new int[] {1}));
    }

    @Test
    void withoutRowsThereIsNoScore() {
        assertEquals(new Score.Undefined("no rows"), BRIER.score(NdArray.filled(0, Shape.of(0, 2)), new int[0]));
    }
}
