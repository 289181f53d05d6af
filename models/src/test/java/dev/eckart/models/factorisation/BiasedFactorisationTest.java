package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.FactoriserContract;
import dev.eckart.models.initialiser.Normal;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole matrix with offset, biases, regularisation and non-negative factors. */
final class BiasedFactorisationTest extends FactoriserContract {

    private static final NdArray MATRIX = NdArray.ofRows(new double[][] {
        {2, 1, 0, 5}, {1, 7, 1, 0}, {0, 1, 3, 1}, {4, 0, 1, 2}, {3, 1, 9, 2}
    });

    @Override
    protected MatrixFactorisation model() {
        return new MatrixFactorisation(2, Offset.GLOBAL_MEAN, List.of(Bias.ROW, Bias.COLUMN), true,
                fit(200, new L2(0.1, Per.OBSERVED_CELL)));
    }

    @Test
    void theBoundIsThatOfTheMatrixLessWhatBiasesCanSay() {
        // 10 + (0, 1, 2) down + (0, 3) across is all bias: nothing is left of it but for what one kind cannot say
        NdArray matrix = NdArray.ofRows(new double[][] {{10, 13}, {11, 14}, {12, 15}});
        assertEquals(0, bound(matrix, Offset.NONE, Bias.ROW, Bias.COLUMN).at(0), 1e-14);
        // rows less their means: (−1.5, 1.5) three times, of length √(6 · 2.25)
        assertEquals(Math.sqrt(13.5), bound(matrix, Offset.NONE, Bias.ROW).at(0), 1e-14);
        // columns less their means: (−1, 0, 1) twice, of length √4
        assertEquals(2, bound(matrix, Offset.GLOBAL_MEAN, Bias.COLUMN).at(0), 1e-14);
        // less 12.5: squares 6.25 + 0.25 + 2.25 + 2.25 + 0.25 + 6.25
        NdArray offset = bound(matrix, Offset.GLOBAL_MEAN);
        assertEquals(17.5, Sums.of(2, i -> offset.at(i) * offset.at(i)), 1e-13);
    }

    @Test
    void theBoundIsAttainedByBiasesAndFactorsOfAnySign() {
        MatrixFactorisation model = new MatrixFactorisation(1, Offset.NONE, List.of(Bias.ROW, Bias.COLUMN), false,
                fit(20_000, new NoRegularisation()));
        NdArray values = model.singularValues(MATRIX);
        double bound = Sums.of(values.shape().size() - 1, i -> values.at(1 + i) * values.at(1 + i));
        double error = error(model.fit(MATRIX, FitContext.seeded(1)).reconstruction());
        assertTrue(error >= bound * (1 - 1e-12), () -> error + " below " + bound);
        assertEquals(bound, error, 1e-6 * bound);
    }

    @Test
    void factorsAreNotNegativeAndBiasesMayBe() {
        Factors factors = model().fit(MATRIX, FitContext.seeded(1));
        assertTrue(least(factors.rowFactors()) >= 0 && least(factors.columnFactors()) >= 0);
        assertTrue(least(factors.rowBias()) < 0 && least(factors.columnBias()) < 0);
    }

    private static NdArray bound(NdArray matrix, Offset offset, Bias... biases) {
        return new MatrixFactorisation(1, offset, List.of(biases), false, fit(0, new NoRegularisation()))
                .singularValues(matrix);
    }

    private static double least(NdArray numbers) {
        double least = Double.POSITIVE_INFINITY;
        for (double number : numbers.toDoubles()) {
            least = Math.min(least, number);
        }
        return least;
    }

    private static double error(NdArray predicted) {
        return Sums.of(20, i -> (MATRIX.at(i) - predicted.at(i)) * (MATRIX.at(i) - predicted.at(i)));
    }

    private static FactorisationGradient fit(int epochs, Regularisation regularisation) {
        return new FactorisationGradient(new SquaredErrorLoss(Reduction.SUM), new Normal(0, 0.5),
                new GradientDescent(0.01), Batch.ALL, epochs, Keep.LAST, regularisation);
    }
}
