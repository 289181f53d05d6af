package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.DataShape;
import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.FactoriserContract;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class TruncatedSvdTest extends FactoriserContract {

    @Override
    protected Factoriser model() {
        return new TruncatedSvd(2);
    }

    @Test
    void factorsHoldTheLargestSingularValuesOnTheSideOfTheRows() {
        // diag(3, 5) has σ = 5, 3 with u₁ = v₁ = (0, 1)
        NdArray matrix = NdArray.ofRows(new double[][] {{3, 0}, {0, 5}});
        Factors factors = new TruncatedSvd(1).fit(matrix, FitContext.seeded(0));
        assertEquals(NdArray.ofRows(new double[][] {{0}, {5}}), factors.rowFactors());
        assertEquals(NdArray.ofRows(new double[][] {{0}, {1}}), factors.columnFactors());
        assertEquals(NdArray.ofRows(new double[][] {{0, 0}, {0, 5}}), factors.reconstruction());
    }

    @Test
    void aRankBeyondTheDataIsAProblemBeforeAnythingRuns() {
        Problems problems = new Problems();
        DataShape iris = new DataShape("iris (uci) after step \"centre\"", 150, 4, OptionalInt.of(3));
        new TruncatedSvd(4).check(iris, problems);
        assertTrue(problems.isEmpty());
        new TruncatedSvd(5).check(iris, problems);
        assertEquals(
                List.of(new Problem(Path.of("rank"),
                        "rank 5 exceeds min(rows, columns) = 4 of iris (uci) after step \"centre\"")),
                problems.all());
    }

    @Test
    void aRankBeyondTheMatrixIsRefused() {
        NdArray wide = NdArray.ofRows(new double[][] {{1, 2, 3}});
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> new TruncatedSvd(2).fit(wide, FitContext.seeded(0)));
        assertEquals("rank 2 exceeds min(rows, columns) = 1 of a 1×3 matrix", refusal.getMessage());
    }
}
