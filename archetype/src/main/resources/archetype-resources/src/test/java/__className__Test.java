package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.CompleterContract;
import org.junit.jupiter.api.Test;

/** What every model keeps to is inherited; what only this one does is tested here. */
final class ${className}Test extends CompleterContract {

    @Override
    protected Completer model() {
        return new ${className}(2);
    }

    @Test
    void aColumnIsDrawnTowardsTheMeanOfAllCells() {
        // the mean of all is (1 + 3 + 8) / 3 = 4; columns: (1 + 3 + 2 * 4) / (2 + 2) = 3, (8 + 2 * 4) / (1 + 2) = 16/3
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 8}, {3, 0}});
        Observed train = Observed.without(matrix, new int[] {1}, new int[] {1});
        NdArray predicted = model().fit(train, FitContext.seeded(0)).reconstruction();
        assertEquals(NdArray.ofRows(new double[][] {{3, 16 / 3.0}, {3, 16 / 3.0}}), predicted);
    }
}
