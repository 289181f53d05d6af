package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class MatrixFactorisationTest {

    private static final FactorisationFit ONES = (matrix, model, _) -> new Factors(
            NdArray.filled(1, Shape.of(matrix.rows(), model.rank())),
            NdArray.filled(1, Shape.of(matrix.columns(), model.rank())));

    @Test
    void theFitGetsMatrixAndRank() {
        Factors factors = new MatrixFactorisation(2, ONES).fit(NdArray.filled(0, Shape.of(3, 4)), FitContext.seeded(0));
        assertEquals(NdArray.filled(2, Shape.of(3, 4)), factors.reconstruction());
    }

    @Test
    void whatIsNotFiniteIsRefusedByRowAndColumn() {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2}, {3, Double.NaN}});
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> new MatrixFactorisation(1, ONES).fit(matrix, FitContext.seeded(0)));
        assertEquals("row 1, column 1 is NaN, expected a finite number", refusal.getMessage());
    }

    @Test
    void aRankBeyondTheDataIsAProblemAndRefused() {
        Problems problems = new Problems();
        new MatrixFactorisation(4, ONES).check(new DataShape("table", 3, 9, OptionalInt.empty()), problems);
        assertEquals(
                "rank: rank 4 exceeds min(rows, columns) = 3 of table", problems.all().getFirst().toString());
        NdArray table = NdArray.filled(0, Shape.of(3, 9));
        assertThrows(IllegalArgumentException.class,
                () -> new MatrixFactorisation(4, ONES).fit(table, FitContext.seeded(0)));
    }

    @Test
    void factorsOfDifferentRanksAreRefused() {
        NdArray one = NdArray.filled(0, Shape.of(2, 1));
        NdArray two = NdArray.filled(0, Shape.of(2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Factors(one, two));
    }
}
