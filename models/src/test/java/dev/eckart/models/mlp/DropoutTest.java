package dev.eckart.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Cancellation;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.TargetRows;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.contract.RegressorContract;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Dropout, held to the contract as a part of a network. */
final class DropoutTest extends RegressorContract {

    private static final Initialiser HALVES = (shape, _) -> NdArray.filled(0.5, shape);

    @Override
    protected MlpRegressor model() {
        return network(List.of(8), Optional.of(new Dropout(0.2)), new Uniform(-0.5, 0.5), 200);
    }

    @Test
    void aMaskIsDrawnInRowMajorOrder() {
        RandomStream twin = new RandomStream(5, Dropout.STREAM);
        NdArray mask = new Dropout(0.75).mask(Shape.of(10, 3), new RandomStream(5, Dropout.STREAM));
        for (int place = 0; place < 30; place++) {
            assertEquals(twin.uniform() < 0.75 ? 0 : 4, mask.at(place));
        }
    }

    @Test
    void everyStepDrawsAMaskForEachHiddenLayerFirstToLast() {
        // One row 1, target 0, weights ½, layers of 2 and 1 units: after one step the masks' places can be told.
        TargetRows row = new TargetRows(NdArray.of(new double[] {1}, 1, 1), NdArray.of(new double[] {0}, 1));
        for (long seed = 0; seed < 20; seed++) {
            RandomStream stream = new RandomStream(seed, Dropout.STREAM);
            NdArray first = new Dropout(0.5).mask(Shape.of(1, 2), stream);
            NdArray second = new Dropout(0.5).mask(Shape.of(1, 1), stream);
            NdArray found = network(List.of(2, 1), Optional.of(new Dropout(0.5)), HALVES, 1)
                    .fit(row, FitContext.seeded(seed)).network().weights().get(1);
            // h = ½m and k = n(½h₁ + ½h₂); loss (½k)², so its derivative by a weight of the second layer is ½k·n·h
            double k = second.at(0) * 0.25 * (first.at(0) + first.at(1));
            for (int unit = 0; unit < 2; unit++) {
                assertEquals(0.5 - 0.1 * 0.5 * k * second.at(0) * 0.5 * first.at(unit), found.at(unit), 1e-15);
            }
        }
    }

    @Test
    void thereIsNoStreamWithoutDropout() {
        TargetRows row = new TargetRows(NdArray.of(new double[] {1}, 1, 1), NdArray.of(new double[] {0}, 1));
        Streams streams = Streams.seeded(0);
        FitContext context = new FitContext(streams, Cancellation.NEVER, FitContext.EpochListener.NONE);
        network(List.of(2), Optional.empty(), HALVES, 1).fit(row, context);
        assertEquals(Set.of(), streams.drawn());
        network(List.of(2), Optional.of(new Dropout(0.5)), HALVES, 1).fit(row, context);
        assertEquals(Set.of("dropout"), streams.drawn());
    }

    @Test
    void theRateIsAboveZeroAndLessThanOne() {
        assertRefused("Dropout: rate: found 1.0, expected above 0 and below 1", () -> new Dropout(1));
        assertRefused("Dropout: rate: found 0.0, expected above 0 and below 1", () -> new Dropout(0));
    }

    @Test
    void withoutHiddenLayersItMeansNothing() {
        assertRefused("mlp-regressor: dropout: means nothing without hidden layers, expected to be left out",
                () -> network(List.of(), Optional.of(new Dropout(0.5)), HALVES, 1));
        MlpTest network = new MlpTest();
        assertRefused("mlp: dropout: means nothing without hidden layers, expected to be left out",
                () -> dropping(network.model(), List.of(), network.model().fit()));
    }

    @Test
    void lbfgsWhichSearchesAlongOneLossRefusesIt() {
        String refusal = "fit.optimiser: found lbfgs, expected one that makes one step at a time: lbfgs searches along"
                + " one loss, and dropout makes another in each step";
        Optimiser lbfgs = new Lbfgs(1, 10, 1e-7, 1e-9, Optional.empty());
        LayerInit init = new LayerInit(HALVES, Optional.of(HALVES));
        MlpRegressorFit fit = new MlpRegressorGradient(
                new SquaredErrorLoss(Reduction.MEAN), init, lbfgs, Batch.ALL, 1, Keep.LAST);
        assertRefused("mlp-regressor: " + refusal, () -> new MlpRegressor(List.of(3), new Relu(), new NoActivation(),
                new Bias(BiasShape.SCALAR, true), Optional.of(new Dropout(0.5)), fit));
        MlpGradient classes = new MlpGradient(
                new SoftmaxCrossEntropyLoss(Reduction.MEAN), init, lbfgs, Batch.ALL, 1, Keep.LAST);
        assertRefused("mlp: " + refusal, () -> dropping(new MlpTest().model(), List.of(3), classes));
    }

    private static Mlp dropping(Mlp network, List<Integer> hidden, MlpFit fit) {
        return new Mlp(hidden, network.activation(), network.outputActivation(), network.bias(),
                Optional.of(new Dropout(0.5)), fit);
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, making).getMessage());
    }

    private static MlpRegressor network(
            List<Integer> hidden, Optional<Dropout> dropout, Initialiser weights, int epochs) {
        MlpRegressorGradient fit = new MlpRegressorGradient(new SquaredErrorLoss(Reduction.MEAN),
                new LayerInit(weights, Optional.empty()), new GradientDescent(0.1), Batch.ALL, epochs, Keep.LAST);
        return new MlpRegressor(
                hidden, new Relu(), new NoActivation(), new Bias(BiasShape.NONE, false), dropout, fit);
    }
}
