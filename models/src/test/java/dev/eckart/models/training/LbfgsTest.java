package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.OneCycle;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.OptimiserContract;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LbfgsTest extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        return new Lbfgs(1, 10, 1e-7, 1e-9, Optional.of(new OneCycle(0.3, 25, 1e4, Per.STEP)));
    }

    @Test
    void anEpochIsAnIteration() {
        // (uv − 4)² with u = v = x: the gradient by each is 2(x² − 4)x
        assertEquals(1, fit(1, 0).rowFactors().at(0));
        assertEquals(2, fit(1, 20).rowFactors().at(0), 1e-4);
        assertEquals(fit(1, 20), fit(1, 40));
    }

    @Test
    void aLossThatIsNotFiniteIsDivergence() {
        DivergedException diverged = assertThrows(DivergedException.class, () -> fit(1e200, 3));
        assertEquals("loss not finite at epoch 1", diverged.getMessage());
    }

    private static Factors fit(double start, int epochs) {
        Lbfgs lbfgs = new Lbfgs(1, 10, 1e-7, 1e-9, Optional.empty());
        Initialiser same = (shape, _) -> NdArray.filled(start, shape);
        FactorisationGradient fit = new FactorisationGradient(
                new SquaredErrorLoss(Reduction.SUM), same, lbfgs, Batch.ALL, epochs, Keep.LAST);
        return new MatrixFactorisation(1, fit).fit(NdArray.ofRows(new double[][] {{4}}), FitContext.seeded(0));
    }
}
