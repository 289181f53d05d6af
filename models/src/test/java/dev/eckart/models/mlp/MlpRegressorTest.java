package dev.eckart.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.ClipByNorm;
import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.TargetRows;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Tanh;
import dev.eckart.models.contract.RegressorContract;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.regularisation.L2;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Minibatches;
import dev.eckart.models.training.Shuffled;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MlpRegressorTest extends RegressorContract {

    private static final Bias NONE = new Bias(BiasShape.NONE, false);

    @Override
    protected MlpRegressor model() {
        LayerInit init = new LayerInit(new Uniform(-0.5, 0.5), Optional.of(new Zeros()));
        MlpRegressorGradient fit = new MlpRegressorGradient(new SquaredErrorLoss(Reduction.MEAN), init,
                new GradientDescent(0.1), new Minibatches(3, new Shuffled()), 200, Keep.LAST, Optional.empty(),
                new L2(0.001), Optional.of(new ClipByNorm(5)), false);
        return new MlpRegressor(List.of(4), new Tanh(), new NoActivation(), new Bias(BiasShape.PER_UNIT, true),
                Optional.of(new Dropout(0.1)), fit);
    }

    @Test
    void aStepOfALinearNetworkGoesDownTheGradientOfTheSquares() {
        TargetRows rows = new TargetRows(NdArray.ofRows(new double[][] {{1, 0}, {2, 1}}), NdArray.of(
                new double[] {3, 5}, 2));
        LayerInit init = new LayerInit(new Zeros(), Optional.empty());
        FittedMlpRegressor fitted = linear(new MlpRegressorGradient(new SquaredErrorLoss(Reduction.SUM), init,
                new GradientDescent(0.125), Batch.ALL, 1, Keep.LAST))
                .fit(rows, FitContext.seeded(0));
        // w ← 0 + 0.125 · 2 · Σ y·x = 0.25 · (3·1 + 5·2, 3·0 + 5·1)
        assertEquals(List.of(NdArray.ofRows(new double[][] {{3.25}, {1.25}})), fitted.network().weights());
        assertEquals(1, fitted.epochs());
    }

    @Test
    void targetsThatAreStandardisedAreLearntInTheirUnitsAndPredictedInThoseOfTheData() {
        // mean 1000 and standard deviation 100: the network sees −1 and 1
        NdArray features = NdArray.ofRows(new double[][] {{-1}, {1}});
        FittedMlpRegressor fitted = linear(standardising(1))
                .fit(new TargetRows(features, NdArray.of(new double[] {900, 1100}, 2)), FitContext.seeded(0));
        assertEquals(Optional.of(new TargetScale(1000, 100)), fitted.scale());
        // w ← 0 + 0.125 · 2 · Σ y·x = 0.25 · (1 + 1)
        assertEquals(List.of(NdArray.ofRows(new double[][] {{0.5}})), fitted.network().weights());
        assertEquals(NdArray.of(new double[] {950, 1050}, 2), fitted.predictions(features));
    }

    @Test
    void aTargetThatIsAlwaysTheSameIsOnlyCentred() {
        NdArray features = NdArray.ofRows(new double[][] {{-1}, {1}});
        FittedMlpRegressor fitted = linear(standardising(9))
                .fit(new TargetRows(features, NdArray.filled(7, Shape.of(2))), FitContext.seeded(0));
        assertEquals(NdArray.filled(7, Shape.of(2)), fitted.predictions(features));
    }

    @Test
    void targetsOfValidationAreInTheUnitsOfTheTrainingRows() {
        NdArray features = NdArray.ofRows(new double[][] {{-1}, {1}});
        TargetRows train = new TargetRows(features, NdArray.of(new double[] {900, 1100}, 2));
        // the best network for the validation rows is the start: 0, which is 1000 in the units of the training rows
        TargetRows validation = new TargetRows(features, NdArray.filled(1000, Shape.of(2)));
        MlpRegressorGradient fit = new MlpRegressorGradient(new SquaredErrorLoss(Reduction.SUM),
                new LayerInit(new Zeros(), Optional.empty()), new GradientDescent(0.125), Batch.ALL, 3, Keep.BEST,
                Optional.empty(), new NoWeightRegularisation(), Optional.empty(), true);
        assertEquals(0, linear(fit).fit(train, validation, FitContext.seeded(0)).epochs());
    }

    @Test
    void targetsBeyondTheDoublesCannotBeStandardised() {
        TargetRows rows = new TargetRows(
                NdArray.ofRows(new double[][] {{-1}, {1}}), NdArray.of(new double[] {-1e200, 1e200}, 2));
        assertEquals("targets of mean 0.0 and standard deviation Infinity cannot be standardised", assertThrows(
                IllegalArgumentException.class, () -> linear(standardising(1)).fit(rows, FitContext.seeded(0)))
                .getMessage());
    }

    @Test
    void noRowsAreRefused() {
        TargetRows none = new TargetRows(NdArray.of(new double[0], 0, 2), NdArray.filled(0, Shape.of(0)));
        assertEquals("there are no rows to train on", assertThrows(
                IllegalArgumentException.class, () -> model().fit(none, FitContext.seeded(0))).getMessage());
    }

    @Test
    void settingsThatMeanNothingAreRefusedAtTheirKeys() {
        LayerInit biased = new LayerInit(new Zeros(), Optional.of(new Zeros()));
        CellLoss loss = new SquaredErrorLoss(Reduction.SUM);
        var refused = assertThrows(InvalidSettingsException.class, () -> linear(new MlpRegressorGradient(
                loss, biased, new GradientDescent(1), Batch.ALL, 1, Keep.LAST)));
        assertEquals("mlp-regressor: fit.init.bias: means nothing without biases (bias.shape is none), expected to be "
                + "left out", refused.getMessage());
    }

    private static MlpRegressorGradient standardising(int epochs) {
        return new MlpRegressorGradient(new SquaredErrorLoss(Reduction.SUM),
                new LayerInit(new Zeros(), Optional.empty()), new GradientDescent(0.125), Batch.ALL, epochs, Keep.LAST,
                Optional.empty(), new NoWeightRegularisation(), Optional.empty(), true);
    }

    private static MlpRegressor linear(MlpRegressorFit fit) {
        return new MlpRegressor(List.of(), new Tanh(), new NoActivation(), NONE, fit);
    }
}
