package dev.eckart.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.autodiff.ClipByValue;
import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.DataShape;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.activation.Activation;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.activation.Tanh;
import dev.eckart.models.contract.ClassifierContract;
import dev.eckart.models.initialiser.Given;
import dev.eckart.models.initialiser.GlorotUniform;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.ClassLoss;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.regularisation.L2;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Minibatches;
import dev.eckart.models.training.Sequential;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class MlpTest extends ClassifierContract {

    private static final Initialiser UNIFORM = new Uniform(0, 1);
    private static final Optional<Initialiser> ZEROS = Optional.of(new Zeros());

    private final LabelledRows rows =
            new LabelledRows(NdArray.ofRows(new double[][] {{1, 0}, {0, 1}, {1, 1}}), new int[] {0, 1, 1}, 2);

    @Override
    protected Mlp model() {
        MlpGradient fit = new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.MEAN), new LayerInit(UNIFORM, ZEROS),
                new GradientDescent(0.5), Batch.ALL, 100, Keep.LAST);
        return new Mlp(List.of(4), new Relu(), new NoActivation(), new Bias(BiasShape.PER_UNIT, true), fit);
    }

    @Test
    void aStepOfALinearNetworkGoesDownTheGradient() {
        Perceptron fitted = network(List.of(), new Bias(BiasShape.PER_UNIT, true), new Zeros(), ZEROS, 1)
                .fit(rows, FitContext.seeded(0)).network();
        // All probabilities are 1/2, so a row's gradient by its logits is −1/2 at its class and 1/2 elsewhere. Summed
        // over the rows with input 1: (0, 0); over those with input 2: (1, −1); over all, for the bias: (1/2, −1/2).
        assertEquals(List.of(NdArray.ofRows(new double[][] {{0, 0}, {-1, 1}})), fitted.weights());
        assertEquals(List.of(NdArray.of(new double[] {-0.5, 0.5}, 2)), fitted.biases());
    }

    @Test
    void aScalarBiasIsOneNumberForEachLayer() {
        Perceptron fitted = network(List.of(3), new Bias(BiasShape.SCALAR, true), UNIFORM, ZEROS, 2)
                .fit(rows, FitContext.seeded(0)).network();
        assertEquals(List.of(Shape.of(2, 3), Shape.of(3, 2)), fitted.weights().stream().map(NdArray::shape).toList());
        assertEquals(List.of(Shape.SCALAR, Shape.SCALAR), fitted.biases().stream().map(NdArray::shape).toList());
        assertNotEquals(0, fitted.biases().getFirst().at(0));
    }

    @Test
    void aBiasThatIsNotTrainedStaysWhereItStarts() {
        Initialiser halves = (shape, _) -> NdArray.filled(0.5, shape);
        Perceptron fitted = network(List.of(3), new Bias(BiasShape.PER_UNIT, false), UNIFORM, Optional.of(halves), 9)
                .fit(rows, FitContext.seeded(0)).network();
        assertEquals(List.of(NdArray.filled(0.5, Shape.of(3)), NdArray.filled(0.5, Shape.of(2))), fitted.biases());
    }

    @Test
    void parametersAreDrawnLayerByLayerWeightsFirst() {
        Perceptron start = network(List.of(3), new Bias(BiasShape.PER_UNIT, true), UNIFORM, Optional.of(UNIFORM), 0)
                .fit(rows, FitContext.seeded(5)).network();
        double[] inOrder = UNIFORM.draw(Shape.of(17), FitContext.seeded(5).stream(Initialiser.STREAM)).toDoubles();
        assertArrayEquals(inOrder, Stream.of(
                        start.weights().get(0), start.biases().get(0), start.weights().get(1), start.biases().get(1))
                .flatMapToDouble(array -> Arrays.stream(array.toDoubles()))
                .toArray());
    }

    @Test
    void fitsOfOneSeedAreEqual() {
        Mlp network = network(List.of(3), new Bias(BiasShape.PER_UNIT, true), UNIFORM, ZEROS, 20);
        assertEquals(network.fit(rows, FitContext.seeded(1)), network.fit(rows, FitContext.seeded(1)));
    }

    /** Fits share what they compile: each setting that makes another step has to count. */
    @Test
    void fitsOfOtherSettingsAreOthersAlsoWhenTheyShareTheirNetwork() {
        ClassLoss mean = new SoftmaxCrossEntropyLoss(Reduction.MEAN);
        ClassLoss sum = new SoftmaxCrossEntropyLoss(Reduction.SUM);
        WeightRegularisation none = new NoWeightRegularisation();
        List<Mlp> networks = List.of(
                shared(mean, new GradientDescent(0.5), Batch.ALL, none, Optional.empty(), new Relu(), true),
                shared(sum, new GradientDescent(0.5), Batch.ALL, none, Optional.empty(), new Relu(), true),
                shared(mean, new GradientDescent(0.25), Batch.ALL, none, Optional.empty(), new Relu(), true),
                shared(mean, new Momentum(0.5, 0.9, 0, false, Optional.empty()), Batch.ALL, none, Optional.empty(),
                        new Relu(), true),
                shared(mean, new GradientDescent(0.5), new Minibatches(2, new Sequential()), none, Optional.empty(),
                        new Relu(), true),
                shared(mean, new GradientDescent(0.5), Batch.ALL, new L2(0.5), Optional.empty(), new Relu(), true),
                shared(mean, new GradientDescent(0.5), Batch.ALL, none, Optional.of(new ClipByValue(0.01)),
                        new Relu(), true),
                shared(mean, new GradientDescent(0.5), Batch.ALL, none, Optional.empty(), new Tanh(), true),
                shared(mean, new GradientDescent(0.5), Batch.ALL, none, Optional.empty(), new Relu(), false));
        Set<FittedMlp> fitted = new HashSet<>();
        for (Mlp network : networks) {
            FittedMlp alone = network.fit(rows, FitContext.seeded(1));
            assertTrue(fitted.add(alone), network::toString);
            assertEquals(alone, network.fit(rows, FitContext.seeded(1)));
            assertNotEquals(alone, network.fit(rows, FitContext.seeded(2)));
        }
    }

    private static Mlp shared(
            ClassLoss loss, Optimiser optimiser, Batch batch, WeightRegularisation regularisation,
            Optional<Clipping> clipping, Activation activation, boolean trainedBias) {
        return new Mlp(List.of(4), activation, new NoActivation(), new Bias(BiasShape.PER_UNIT, trainedBias),
                new MlpGradient(loss, new LayerInit(UNIFORM, ZEROS), optimiser, batch, 5, Keep.LAST, Optional.empty(),
                        regularisation, clipping));
    }

    @Test
    void aLearningRateThatIsTooLargeDivergesAtAnEpoch() {
        Initialiser huge = (shape, _) -> NdArray.filled(1e308, shape);
        Mlp network = network(List.of(3), new Bias(BiasShape.NONE, false), huge, Optional.empty(), 3);
        // hidden units hold 2e308 = infinity, so the first loss is not a number
        DivergedException diverged =
                assertThrows(DivergedException.class, () -> network.fit(rows, FitContext.seeded(0)));
        assertEquals("loss not finite at epoch 1", diverged.getMessage());
    }

    @Test
    void noRowsAreRefused() {
        LabelledRows none = new LabelledRows(NdArray.of(new double[0], 0, 2), new int[0], 2);
        Mlp network = network(List.of(), new Bias(BiasShape.NONE, false), UNIFORM, Optional.empty(), 1);
        assertThrows(IllegalArgumentException.class, () -> network.fit(none, FitContext.seeded(0)));
    }

    @Test
    void settingsThatMeanNothingAreRefusedAtTheirKeys() {
        assertRefused("Bias: trained: found true, expected false: with shape none there is nothing to train",
                () -> new Bias(BiasShape.NONE, true));
        assertRefused("mlp: fit.init.bias: means nothing without biases (bias.shape is none), expected to be left out",
                () -> network(List.of(), new Bias(BiasShape.NONE, false), UNIFORM, ZEROS, 1));
        assertRefused("mlp: fit.init.bias: is required: an initialiser",
                () -> network(List.of(), new Bias(BiasShape.SCALAR, false), UNIFORM, Optional.empty(), 1));
        assertRefused("mlp: hidden.1: found 0, expected at least 1",
                () -> network(List.of(3, 0), new Bias(BiasShape.SCALAR, false), UNIFORM, ZEROS, 1));
    }

    @Test
    void initialisersThatDoNotSuitTheDataAreFoundBeforeAnythingRuns() {
        Initialiser given = new Given(List.of(List.of(1.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0, 4.0)));
        Mlp network = network(List.of(2), new Bias(BiasShape.PER_UNIT, true), given,
                Optional.of(new GlorotUniform()), 1);
        Problems problems = new Problems();
        network.check(new DataShape("rows", 3, 2, OptionalInt.of(2)), problems);
        assertEquals(List.of("fit.init.weights.values.0: found 3 numbers, expected 4 of shape 2×2", "fit.init.bias:"
                        + " found glorot-uniform, which starts weights, inputs×units, and no bias of shape 2"),
                problems.all().stream().map(Problem::toString).toList());
    }

    @Test
    void lbfgsSeesAllRowsAndWholeGradients() {
        Optimiser lbfgs = new Lbfgs(1, 10, 1e-7, 1e-9, Optional.empty());
        LayerInit init = new LayerInit(UNIFORM, Optional.empty());
        ClassLoss loss = new SoftmaxCrossEntropyLoss(Reduction.SUM);
        assertRefused("gradient: batch: found minibatches, expected all: lbfgs searches along one loss", () ->
                new MlpGradient(loss, init, lbfgs, new Minibatches(2, new Sequential()), 1, Keep.LAST));
        assertRefused("gradient: clipping: means nothing for lbfgs, which makes no step of a gradient's length", () ->
                new MlpGradient(loss, init, lbfgs, Batch.ALL, 1, Keep.LAST, Optional.empty(), new NoWeightRegularisation(),
                        Optional.of(new ClipByValue(1))));
    }

    private static Mlp network(
            List<Integer> hidden, Bias bias, Initialiser weights, Optional<Initialiser> biases, int epochs) {
        MlpGradient fit = new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.SUM), new LayerInit(weights, biases),
                new GradientDescent(1), Batch.ALL, epochs, Keep.LAST);
        return new Mlp(hidden, new Relu(), new NoActivation(), bias, fit);
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, making).getMessage());
    }
}
