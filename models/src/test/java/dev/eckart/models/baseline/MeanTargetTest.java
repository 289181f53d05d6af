package dev.eckart.models.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import dev.eckart.models.contract.RegressorContract;
import org.junit.jupiter.api.Test;

final class MeanTargetTest extends RegressorContract {

    @Override
    protected Regressor model() {
        return new MeanTarget();
    }

    @Test
    void everyRowHasTheMeanOfTheTrainingTargets() {
        // (1 + 3 + 8) / 3
        TargetRows train = new TargetRows(NdArray.filled(9, Shape.of(3, 1)), NdArray.of(new double[] {1, 3, 8}, 3));
        assertEquals(NdArray.of(new double[] {4, 4}, 2),
                new MeanTarget().fit(train, FitContext.seeded(0)).predictions(NdArray.filled(0, Shape.of(2, 1))));
    }

    @Test
    void noRowAtAllIsRefused() {
        TargetRows nothing = new TargetRows(NdArray.filled(0, Shape.of(0, 1)), NdArray.filled(0, Shape.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new MeanTarget().fit(nothing, FitContext.seeded(0)));
    }
}
