package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.contract.ClassMetricContract;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class AccuracyTest extends ClassMetricContract {

    private static final ClassMetric ACCURACY = new Accuracy(On.ALL);

    @Override
    protected ClassMetric metric() {
        return new Accuracy(On.VALIDATION);
    }

    @Test
    void ofEqualLogitsTheFirstCounts() {
        // told: 1, 0 (of two equal), 2
        NdArray logits = NdArray.ofRows(new double[][] {{0, 2, 1}, {3, 3, 1}, {-2, -3, -1}});
        assertEquals(new Score.Value(1), ACCURACY.score(logits, new int[] {1, 0, 2}));
        assertEquals(new Score.Value(2 / 3.0), ACCURACY.score(logits, new int[] {1, 1, 2}));
    }

    @Test
    void withoutRowsOrFiniteLogitsThereIsNoScore() {
        assertEquals(new Score.Undefined("no rows"), ACCURACY.score(NdArray.filled(0, Shape.of(0, 3)), new int[0]));
        NdArray logits = NdArray.ofRows(new double[][] {{0, 1}, {Double.NaN, 0}});
        assertEquals(new Score.Undefined("a logit of row 2 of 2 is NaN"), ACCURACY.score(logits, new int[] {1, 0}));
    }

    @Test
    void itMovesInStepsOfOneRow() {
        assertEquals(OptionalDouble.of(0.02), ACCURACY.granularity(50));
    }

    @Test
    void labelsThatDoNotSuitAreRefused() {
        NdArray logits = NdArray.ofRows(new double[][] {{0, 1}});
        assertThrows(IllegalArgumentException.class, () -> ACCURACY.score(logits, new int[] {2}));
        assertThrows(IllegalArgumentException.class, () -> ACCURACY.score(logits, new int[] {0, 1}));
    }
}
