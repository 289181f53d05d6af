package dev.eckart.models.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.CompleterContract;
import org.junit.jupiter.api.Test;

final class ColumnMeanTest extends CompleterContract {

    @Override
    protected Completer model() {
        return new ColumnMean();
    }

    @Test
    void aColumnHasTheMeanOfItsObservedCellsAndAnEmptyOneThatOfAll() {
        // observed: 1, 3 in column 0 and 8 in column 1; none in column 2: (1 + 3 + 8) / 3 = 4
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 8, 0}, {3, 0, 0}});
        Observed train = Observed.without(matrix, new int[] {0, 1, 1}, new int[] {2, 1, 2});
        NdArray predicted = new ColumnMean().fit(train, FitContext.seeded(0)).reconstruction();
        assertEquals(NdArray.ofRows(new double[][] {{2, 8, 4}, {2, 8, 4}}), predicted);
    }

    @Test
    void noCellAtAllIsRefused() {
        Observed nothing = Observed.of(1, 1, new int[0], new int[0], new double[0]);
        assertThrows(IllegalArgumentException.class, () -> new ColumnMean().fit(nothing, FitContext.seeded(0)));
    }
}
