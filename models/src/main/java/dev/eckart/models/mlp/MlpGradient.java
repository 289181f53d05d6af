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
import dev.eckart.models.LabelledRows;
import dev.eckart.models.loss.ClassLoss;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.EarlyStopping;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Training;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Finds the parameters of a multilayer perceptron by the gradient of a loss of its logits.
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
 */
@FollowsPrecision
@Name("gradient")
@Doc("the gradient of a loss over all rows, or over some in each step")
public record MlpGradient(
        @Doc("what is made small") ClassLoss loss,
        @Doc("where the parameters start") LayerInit init,
        @Doc("how gradients change the parameters") Optimiser optimiser,
        @Doc("what one step sees") Batch batch,
        @Doc("how often all rows are seen") @Min(0) @Example("100") int epochs,
        @Doc("which epoch's parameters become the model") Keep keep,
        @Doc("when to stop before the last epoch; never without") Optional<EarlyStopping> earlyStopping,
        @Doc("what keeps weights small")
                @Default(value = "\"none\"", source = "the loss alone") WeightRegularisation regularisation,
        @Doc("how gradients are made smaller; not at all without") Optional<Clipping> clipping)
        implements MlpFit, DataChecked {

    public MlpGradient {
        Training training = new Training(optimiser, batch, epochs, keep, earlyStopping, clipping);
        Header.check(MlpGradient.class, training::check,
                loss, init, optimiser, batch, epochs, keep, earlyStopping, regularisation, clipping);
    }

    /** To the last epoch, without penalty and clipping. */
    public MlpGradient(ClassLoss loss, LayerInit init, Optimiser optimiser, Batch batch, int epochs, Keep keep) {
        this(loss, init, optimiser, batch, epochs, keep, Optional.empty(), new NoWeightRegularisation(),
                Optional.empty());
    }

    @Override
    public FittedMlp fit(Mlp network, LabelledRows train, LabelledRows validation, FitContext context) {
        return new NetworkTraining(init, training(), regularisation, new OfClasses(loss)).fit(
                network.architecture(), train.classes(), Examples.of(train), Examples.of(validation), context,
                FittedMlp::new);
    }

    @Override
    public void check(Architecture network, Problems problems) {
        NetworkTraining.check(init, optimiser, network, problems);
    }

    @Override
    public void check(Architecture network, DataShape data, Problems problems) {
        data.classes().ifPresent(
                classes -> NetworkTraining.check(init, network, data.columns(), classes, problems));
    }

    @Override
    public void check(DataShape data, Problems problems) {
        training().check(data, problems);
    }

    private record OfClasses(ClassLoss loss) implements BinaryOperator<Tensor> {
        @Override
        public Tensor apply(Tensor logits, Tensor oneHot) {
            return loss.of(logits, oneHot);
        }
    }

    private Training training() {
        return new Training(optimiser, batch, epochs, keep, earlyStopping, clipping);
    }

    /** Offers the fit to experiment files. */
    public static final class Offered extends Offer<MlpGradient> {
        public Offered() {
            super(MlpGradient.class, Provider.API_VERSION);
        }
    }
}
