package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The shared function, by way of the factorisation of a 1×1 matrix: the loss (uv − a)² with u and v numbers. */
class TrainingTest {

    private final NdArray two = NdArray.ofRows(new double[][] {{2}});

    @Test
    void aStepGoesDownTheGradient() {
        Factors factors = fit(0.1, 1, 1, FitContext.seeded(0));
        // u = v = 1: e = uv − 2 = −1, du = 2·e·v = −2, so u = 1 + 0.1·2; the same for v, which sees the old u
        assertEquals(1.2, factors.rowFactors().at(0), 1e-15);
        assertEquals(1.2, factors.columnFactors().at(0), 1e-15);
    }

    @Test
    void noEpochsKeepTheStart() {
        assertEquals(new Factors(NdArray.of(new double[] {1}, 1, 1), NdArray.of(new double[] {1}, 1, 1)),
                fit(0.1, 1, 0, FitContext.seeded(0)));
    }

    @Test
    void everyEpochIsToldFromZeroOn() {
        List<Integer> told = new ArrayList<>();
        fit(0.1, 1, 3, new FitContext(Streams.seeded(0), () -> false, (epoch, _) -> told.add(epoch)));
        assertEquals(List.of(0, 1, 2, 3), told);
    }

    @Test
    void theModelSoFarIsThatOfAShorterFit() {
        List<Fitted> models = new ArrayList<>();
        fit(0.1, 1, 3, new FitContext(Streams.seeded(0), () -> false, (_, soFar) -> models.add(soFar.get())));
        for (int epochs = 0; epochs <= 3; epochs++) {
            assertEquals(fit(0.1, 1, epochs, FitContext.seeded(0)), models.get(epochs));
        }
    }

    @Test
    void divergenceTellsTheEpochThatStartsFromALossThatIsNotFinite() {
        // u = v = x makes x ← x − 2r(x² − 2)x, and the loss is (x² − 2)². From x = 1e60 with r = 10: the loss is 1e240,
        // x becomes −2e181, and its square, 4e362, is infinite.
        assertDiverges("loss", 2, 10, 1e60, 5);
        // x = 1e80: the first loss, 1e320, is already infinite
        assertDiverges("loss", 1, 10, 1e80, 5);
    }

    @Test
    void parametersThatAreNotFiniteInTheEndAreDivergenceToo() {
        // x = 1e76, r = 1e90: the loss 1e304 is finite, and x becomes −2e90·1e228 = −2e318
        assertDiverges("row factors", 1, 1e90, 1e76, 1);
    }

    @Test
    void aWishToStopIsHeardAtTheNextEpoch() {
        List<Integer> told = new ArrayList<>();
        FitContext context = new FitContext(Streams.seeded(0), () -> told.size() == 2, (epoch, _) -> told.add(epoch));
        assertThrows(CancellationException.class, () -> fit(0.1, 1, 100, context));
        assertEquals(List.of(0, 1), told);
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherAnotherStart() {
        assertEquals(drawn(200, 50), drawn(200, 50));
        assertNotEquals(drawn(200, 0), drawn(201, 0));
    }

    private void assertDiverges(String what, int epoch, double rate, double start, int epochs) {
        DivergedException diverged =
                assertThrows(DivergedException.class, () -> fit(rate, start, epochs, FitContext.seeded(0)));
        assertEquals(what + " not finite at epoch " + epoch, diverged.getMessage());
        assertEquals(epoch, diverged.epoch());
    }

    private Factors fit(double rate, double start, int epochs, FitContext context) {
        Initialiser filled = (shape, _) -> NdArray.filled(start, shape);
        return new MatrixFactorisation(1, fit(filled, rate, epochs)).fit(two, context);
    }

    private static Factors drawn(long seed, int epochs) {
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}});
        return new MatrixFactorisation(2, fit(new Uniform(0, 1), 0.01, epochs)).fit(matrix, FitContext.seeded(seed));
    }

    private static FactorisationGradient fit(Initialiser init, double rate, int epochs) {
        return new FactorisationGradient(new SquaredErrorLoss(Reduction.SUM), init, new GradientDescent(rate),
                Batch.ALL, epochs, Keep.LAST);
    }
}
