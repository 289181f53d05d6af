package dev.eckart.models.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.CompleterContract;
import org.junit.jupiter.api.Test;

final class PopularityTest extends CompleterContract {

    @Override
    protected Completer model() {
        return new Popularity();
    }

    @Override
    protected boolean predictsValues() {
        return false;
    }

    @Test
    void aColumnHasTheShareOfRowsThatHaveIt() {
        // column 0 in two of four rows, column 1 in one, column 2 in none; the values do not count
        Observed train = Observed.of(4, 3, new int[] {0, 3, 1}, new int[] {0, 0, 1}, new double[] {-7, 0, 9});
        NdArray predicted = model().fit(train, FitContext.seeded(0)).reconstruction();
        for (int row = 0; row < 4; row++) {
            assertEquals(0.5, predicted.at(row, 0));
            assertEquals(0.25, predicted.at(row, 1));
            assertEquals(0, predicted.at(row, 2));
        }
    }

    @Test
    void withoutCellsNothingIsPopular() {
        Observed nothing = Observed.of(1, 2, new int[0], new int[0], new double[0]);
        assertEquals(NdArray.filled(0, Shape.of(1, 2)),
                model().fit(nothing, FitContext.seeded(0)).reconstruction());
    }
}
