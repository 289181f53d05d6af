package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.FactoriserContract;
import dev.eckart.models.initialiser.FactorInitialiser;
import dev.eckart.models.initialiser.FactorStart;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class MultiplicativeTest extends FactoriserContract {

    @Override
    protected MatrixFactorisation model() {
        return new MatrixFactorisation(
                2, Offset.NONE, List.of(), true, new Multiplicative(new Uniform(0, 1), 100));
    }

    @Test
    void aNegativeCellIsRefusedByRowAndColumn() {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2, 3}, {1, -2, 3}});
        assertRefused("row 1, column 1 is -2.0, but multiplicative updates need numbers of at least 0",
                model(), matrix);
    }

    @Test
    void aStartAtZeroIsRefused() {
        assertRefused("factor 0 of row 0 starts at 0.0, but multiplicative updates need a start above 0",
                startingBy((target, _) -> new FactorStart(NdArray.filled(0, Shape.of(target.rows(), 1)),
                        NdArray.filled(1, Shape.of(target.columns(), 1)))),
                NdArray.filled(1, Shape.of(2, 2)));
        assertRefused("fit.init: found zeros with numbers of 0 or below, expected a start above 0, such as uniform from"
                + " 0: a 0 stays 0", startingBy(new Zeros()), NdArray.filled(1, Shape.of(2, 2)));
    }

    @Test
    void otherFactorsAndBiasesAreProblemsBeforeAnythingRuns() {
        MatrixFactorisation model = new MatrixFactorisation(
                1, Offset.NONE, List.of(Bias.ROW), false, new Multiplicative(new Uniform(0, 1), 1));
        Problems problems = new Problems();
        model.check(new DataShape("table", 3, 3, OptionalInt.empty()), problems);
        List<String> found = List.of(
                "fit: found nonNegative false, expected true: multiplicative updates know no other factors",
                "fit: multiplicative updates know neither offset nor biases");
        assertEquals(found, problems.all().stream().map(Problem::toString).toList());
        assertRefused(String.join("; ", found), model, NdArray.filled(1, Shape.of(3, 3)));
    }

    @Test
    void aMatrixOfZerosHasFactorsOfZeros() {
        Factors factors = model().fit(NdArray.filled(0, Shape.of(3, 2)), FitContext.seeded(1));
        assertEquals(new Factors(NdArray.filled(0, Shape.of(3, 2)), NdArray.filled(0, Shape.of(2, 2))), factors);
    }

    private static MatrixFactorisation startingBy(FactorInitialiser init) {
        return new MatrixFactorisation(1, Offset.NONE, List.of(), true, new Multiplicative(init, 1));
    }

    private static void assertRefused(String message, MatrixFactorisation model, NdArray matrix) {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> model.fit(matrix, FitContext.seeded(1)));
        assertEquals(message, refusal.getMessage());
    }
}
