package dev.eckart.models.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.CompleterContract;
import org.junit.jupiter.api.Test;

final class GlobalMeanTest extends CompleterContract {

    @Override
    protected Completer model() {
        return new GlobalMean();
    }

    @Test
    void everyCellHasTheMeanOfTheObservedOnes() {
        // (1 + 3 + 8) / 3
        Observed train = Observed.of(2, 3, new int[] {0, 1, 0}, new int[] {0, 0, 1}, new double[] {1, 3, 8});
        assertEquals(NdArray.filled(4, Shape.of(2, 3)), model().fit(train, FitContext.seeded(0)).reconstruction());
    }

    @Test
    void noCellAtAllIsRefused() {
        Observed nothing = Observed.of(1, 1, new int[0], new int[0], new double[0]);
        assertThrows(IllegalArgumentException.class, () -> new GlobalMean().fit(nothing, FitContext.seeded(0)));
    }
}
