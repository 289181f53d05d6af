package dev.eckart.models.mlp;

import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.models.FitContext;
import dev.eckart.models.FollowsPrecision;
import dev.eckart.models.TargetRows;
import dev.eckart.models.loss.CellLoss;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.EarlyStopping;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Training;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Finds the parameters of a multilayer perceptron by the gradient of a loss of its predictions.
 *
 * @param loss what is made small
 * @param init where weights and biases start, drawn layer by layer: the weights, then the bias
 * @param optimiser how gradients change the parameters
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which epoch's parameters become the model
 * @param earlyStopping when to stop before the last epoch; never if empty
 * @param regularisation what is added to the loss of each step to keep weights small
 * @param clipping how gradients, the penalty's among them, are made smaller before the optimiser sees them; not at all
 *     if empty
 * @param standardiseTarget whether the network learns targets less the training rows' mean, in units of their standard
 *     deviation (with their number as the denominator), so that losses, those of early stopping among them, are in
 *     these units; predictions are in those of the data. scikit-learn's {@code MLPRegressor} takes targets as they are
 */
@FollowsPrecision
@Name("gradient")
@Doc("the gradient of a loss over all rows, or over some in each step")
public record MlpRegressorGradient(
        @Doc("what is made small") CellLoss loss,
        @Doc("where the parameters start") LayerInit init,
        @Doc("how gradients change the parameters") Optimiser optimiser,
        @Doc("what one step sees") Batch batch,
        @Doc("how often all rows are seen") @Min(0) @Example("100") int epochs,
        @Doc("which epoch's parameters become the model") Keep keep,
        @Doc("when to stop before the last epoch; never without") Optional<EarlyStopping> earlyStopping,
        @Doc("what keeps weights small")
                @Default(value = "\"none\"", source = "the loss alone") WeightRegularisation regularisation,
        @Doc("how gradients are made smaller; not at all without") Optional<Clipping> clipping,
        @Doc("whether targets are centred and scaled by the training rows while fitted; losses are then in these units")
                @Default(value = "false", source = "targets as they are") boolean standardiseTarget)
        implements MlpRegressorFit, DataChecked {

    public MlpRegressorGradient {
        Training training = new Training(optimiser, batch, epochs, keep, earlyStopping, clipping);
        Header.check(MlpRegressorGradient.class, training::check,
                loss, init, optimiser, batch, epochs, keep, earlyStopping, regularisation, clipping,
                standardiseTarget);
    }

    /** To the last epoch, without penalty and clipping, with targets as they are. */
    public MlpRegressorGradient(
            CellLoss loss, LayerInit init, Optimiser optimiser, Batch batch, int epochs, Keep keep) {
        this(loss, init, optimiser, batch, epochs, keep, Optional.empty(), new NoWeightRegularisation(),
                Optional.empty(), false);
    }

    @Override
    public FittedMlpRegressor fit(MlpRegressor network, TargetRows train, TargetRows validation, FitContext context) {
        Optional<TargetScale> scale = standardiseTarget ? Optional.of(TargetScale.of(train)) : Optional.empty();
        return new NetworkTraining(init, training(), regularisation, new OfNumbers(loss)).fit(
                network.architecture(), 1, examples(train, scale), examples(validation, scale), context,
                (found, done) -> new FittedMlpRegressor(found, done, scale));
    }

    @Override
    public void check(Architecture network, Problems problems) {
        NetworkTraining.check(init, optimiser, network, problems);
    }

    @Override
    public void check(Architecture network, DataShape data, Problems problems) {
        NetworkTraining.check(init, network, data.columns(), 1, problems);
    }

    @Override
    public void check(DataShape data, Problems problems) {
        training().check(data, problems);
    }

    private static Examples examples(TargetRows rows, Optional<TargetScale> scale) {
        return Examples.of(scale.map(units -> units.scaled(rows)).orElse(rows));
    }

    private record OfNumbers(CellLoss loss) implements BinaryOperator<Tensor> {
        @Override
        public Tensor apply(Tensor outputs, Tensor targets) {
            return loss.of(outputs.reshape(targets.shape()).minus(targets), targets.shape().size());
        }
    }

    private Training training() {
        return new Training(optimiser, batch, epochs, keep, earlyStopping, clipping);
    }

    /** Offers the fit to experiment files. */
    public static final class Offered extends Offer<MlpRegressorGradient> {
        public Offered() {
            super(MlpRegressorGradient.class, Provider.API_VERSION);
        }
    }
}
