package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class RmseTest extends CellMetricContract {

    private static final CellMetric RMSE = new Rmse(Optional.empty(), On.ALL);
    private static final CellMetric CLIPPED = new Rmse(Optional.of(List.of(1.0, 5.0)), On.ALL);

    @Override
    protected CellMetric metric() {
        return new Rmse(Optional.of(List.of(1.0, 5.0)), On.TEST);
    }

    /** Of the two numbers of a clip, the first is the lower. */
    @Override
    protected boolean dependsOnOthers(Key key) {
        return key.name().equals("clip");
    }

    @Test
    void itIsTheRootOfTheMeanSquare() {
        // errors 1, −7 and 0, 0: √(50 / 4), whatever the signs
        assertEquals(new Score.Value(Math.sqrt(12.5)), RMSE.score(array(1, 9, 2, 0), array(2, 2, 2, 0)));
    }

    @Test
    void clippedPredictionsAreMovedToTheNearestBound() {
        // 9 counts as 5, −3 as 1, 2.5 stays: errors 1, 0, 0.5
        assertEquals(new Score.Value(Math.sqrt(1.25 / 3)), CLIPPED.score(array(9, -3, 2.5), array(4, 1, 3)));
    }

    @Test
    void withoutCellsOrFinitePredictionsThereIsNoScore() {
        assertEquals(new Score.Undefined("no cells"), RMSE.score(array(), array()));
        assertEquals(new Score.Undefined("prediction 1 of 1 is Infinity"),
                CLIPPED.score(array(Double.POSITIVE_INFINITY), array(5)));
    }

    @Test
    void noFactorisationIsBelowTheRootOfTheMeanOfTheSquaredSingularValuesItLeavesOut() {
        // σ = 4, 3, 2, 1: rank 2 leaves 2² + 1² over 20 cells
        assertEquals(OptionalDouble.of(0.5), RMSE.lowerBound(array(4, 3, 2, 1), 2, 20));
        assertEquals(OptionalDouble.empty(), CLIPPED.lowerBound(array(4, 3, 2, 1), 2, 20));
    }

    @Test
    void aClipIsTwoNumbersTheLowerFirst() {
        for (List<Double> clip : List.of(List.of(5.0, 1.0), List.of(1.0, 1.0), List.of(1.0), List.<Double>of())) {
            var refusal = assertThrows(InvalidSettingsException.class, () -> new Rmse(Optional.of(clip), On.ALL));
            assertEquals("rmse: clip: found " + clip + ", expected two numbers, the lower first", refusal.getMessage());
        }
    }

    private static NdArray array(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
