package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import org.junit.jupiter.api.Test;

/** What every metric of cells keeps to is inherited; what only this one does is tested here. */
final class ${className}Test extends CellMetricContract {

    @Override
    protected CellMetric metric() {
        return new ${className}(0.25, On.TEST);
    }

    @Test
    void distancesWithinTheToleranceDoNotCount() {
        // distances 0.25, 1.25, 0.125 and 0: (0 + 1 + 0 + 0) / 4
        NdArray predicted = NdArray.of(new double[] {1.25, 3.25, 2.875, 4}, 4);
        NdArray truth = NdArray.of(new double[] {1, 2, 3, 4}, 4);
        assertEquals(new Score.Value(0.25), metric().score(predicted, truth));
    }
}
