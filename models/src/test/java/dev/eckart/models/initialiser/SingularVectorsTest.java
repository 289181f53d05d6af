package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.FactorModel;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.Offset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SingularVectorsTest extends ComponentContract {

    @Override
    protected Record component() {
        return new SingularVectors();
    }

    @Test
    void bothSidesGetTheRootOfTheSingularValue() {
        // diag(4, 9) has σ = 9, 4, with the unit vectors
        NdArray matrix = NdArray.ofRows(new double[][] {{4, 0}, {0, 9}});
        FactorStart start = new SingularVectors().start(
                new FactorTarget(2, 2, 1, () -> matrix), new RandomStream(0, Initialiser.STREAM));
        assertEquals(NdArray.ofRows(new double[][] {{0}, {3}}), start.rowFactors());
        assertEquals(NdArray.ofRows(new double[][] {{0}, {3}}), start.columnFactors());
    }

    @Test
    void unknownCellsCountAsTheMeanOfTheObservedOnes() {
        // observed 1, 3, 2, of mean 2; with it as the fourth cell and less the offset, the target is diag(−1, 0) …
        Observed train = Observed.of(2, 2, new int[] {0, 0, 1}, new int[] {0, 1, 0}, new double[] {1, 2, 3});
        assertStart(NdArray.ofRows(new double[][] {{-1, 0}, {1, 0}}), train, Offset.GLOBAL_MEAN);
        // … and without an offset, the cells with the mean
        assertStart(NdArray.ofRows(new double[][] {{1, 2}, {3, 2}}), train, Offset.NONE);
    }

    @Test
    void aNonNegativeModelStartsWithZerosForNegativeNumbers() {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 0}, {-1, 0}});
        FactorStart start = model(1, Offset.NONE, true)
                .start(new SingularVectors(), Observed.all(matrix), FitContext.seeded(0));
        assertEquals(0, start.rowFactors().at(1));
    }

    private static void assertStart(NdArray target, Observed train, Offset offset) {
        FactorStart start = model(2, offset, false).start(new SingularVectors(), train, FitContext.seeded(0));
        NdArray product = new Factors(start.rowFactors(), start.columnFactors()).reconstruction();
        assertEquals(Shape.of(2, 2), product.shape());
        for (int place = 0; place < 4; place++) {
            assertEquals(target.at(place), product.at(place), 1e-14);
        }
    }

    private static FactorModel model(int rank, Offset offset, boolean nonNegative) {
        return new MaskedFactorisation(rank, offset, List.of(), nonNegative, (_, _, _) -> {
            throw new AssertionError("only the start is asked for");
        });
    }
}
