package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.ClassMetricContract;
import org.junit.jupiter.api.Test;

final class BalancedAccuracyTest extends ClassMetricContract {

    private static final NdArray TOLD_0_0_0_1 = NdArray.ofRows(new double[][] {{1, 0}, {1, 0}, {1, 0}, {0, 1}});

    @Override
    protected ClassMetric metric() {
        return new BalancedAccuracy(On.TEST);
    }

    @Test
    void allClassesWeighTheSame() {
        // class 0: 1 of 1, class 1: 1 of 3
        assertEquals(new Score.Value((1 + 1 / 3.0) / 2),
                new BalancedAccuracy(On.ALL).score(TOLD_0_0_0_1, new int[] {0, 1, 1, 1}));
    }

    @Test
    void everyClassMustHaveRows() {
        assertEquals(new Score.Undefined("no row is of label 1"),
                new BalancedAccuracy(On.ALL).score(TOLD_0_0_0_1, new int[4]));
    }
}
