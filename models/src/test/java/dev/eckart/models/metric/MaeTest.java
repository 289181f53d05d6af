package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MaeTest extends CellMetricContract {

    private static final CellMetric MAE = new Mae(Optional.empty(), On.ALL);

    @Override
    protected CellMetric metric() {
        return new Mae(Optional.of(List.of(1.0, 5.0)), On.TEST);
    }

    /** Of the two numbers of a clip, the first is the lower. */
    @Override
    protected boolean dependsOnOthers(Key key) {
        return key.name().equals("clip");
    }

    @Test
    void itIsTheMeanDistance() {
        // distances 1, 7, 0 and 0
        assertEquals(new Score.Value(2), MAE.score(array(1, 9, 2, 0), array(2, 2, 2, 0)));
    }

    @Test
    void clippedPredictionsAreMovedToTheNearestBound() {
        // 9 counts as 5, −3 as 1, 2.5 stays: distances 1, 0, 0.5
        CellMetric clipped = new Mae(Optional.of(List.of(1.0, 5.0)), On.ALL);
        assertEquals(new Score.Value(0.5), clipped.score(array(9, -3, 2.5), array(4, 1, 3)));
    }

    @Test
    void withoutCellsThereIsNoScore() {
        assertEquals(new Score.Undefined("no cells"), MAE.score(array(), array()));
    }

    @Test
    void aClipIsTwoNumbersTheLowerFirst() {
        assertThrows(InvalidSettingsException.class, () -> new Mae(Optional.of(List.of(5.0, 1.0)), On.ALL));
    }

    private static NdArray array(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
