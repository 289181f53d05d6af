package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.CompleterContract;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MaskedGradientTest extends CompleterContract {

    @Override
    protected MaskedFactorisation model() {
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(Reduction.MEAN), new Uniform(0, 1),
                new GradientDescent(0.1), Batch.ALL, 200, Keep.LAST);
        return new MaskedFactorisation(2, Offset.GLOBAL_MEAN, List.of(Bias.ROW, Bias.COLUMN), fit);
    }

    @Test
    void biasesGoDownTheGradientOfTheObservedCells() {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2}, {6, 99}});
        Observed train = Observed.without(matrix, new int[] {1}, new int[] {1});
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(Reduction.SUM), new Zeros(),
                new GradientDescent(0.25), Batch.ALL, 1, Keep.LAST);
        FactorModel model = new MaskedFactorisation(1, Offset.GLOBAL_MEAN, List.of(Bias.ROW, Bias.COLUMN), fit);
        Factors found = fit.fit(train, model, FitContext.seeded(0)).factors();
        // offset (1 + 2 + 6) / 3 = 3; residuals 2, 1 / −3. A bias falls by 0.25 · 2 · the sum of its residuals.
        assertEquals(3, found.offset());
        assertEquals(NdArray.of(new double[] {-1.5, 1.5}, 2), found.rowBias());
        assertEquals(NdArray.of(new double[] {0.5, -0.5}, 2), found.columnBias());
    }
}
