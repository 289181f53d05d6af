package org.example.damped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.CompleterContract;
import org.junit.jupiter.api.Test;

final class DampedColumnMeanTest extends CompleterContract {

    @Override
    protected Completer model() {
        return new DampedColumnMean(2);
    }

    @Test
    void aColumnIsDrawnTowardsTheMeanOfAllCells() {
        // mu = (1 + 3 + 8) / 3 = 4; columns (1 + 3 + 2·4) / (2 + 2) = 3 and (8 + 2·4) / (1 + 2) = 16/3; the last
        // is empty
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 8, 0}, {3, 0, 0}});
        Observed train = Observed.without(matrix, new int[] {0, 1, 1}, new int[] {2, 1, 2});
        NdArray predicted = model().fit(train, FitContext.seeded(0)).reconstruction();
        assertEquals(NdArray.ofRows(new double[][] {{3, 16 / 3.0, 4}, {3, 16 / 3.0, 4}}), predicted);
    }
}
