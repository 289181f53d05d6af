package dev.eckart.models.mlp;

import dev.eckart.autodiff.Optimiser;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.ClassLoss;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Training;

/**
 * Finds the parameters of a multilayer perceptron by the gradient of a loss of its logits.
 *
 * @param loss what is made small
 * @param init where weights and biases start, drawn layer by layer: the weights, then the bias
 * @param optimiser how gradients change the parameters
 * @param batch what one step sees
 * @param epochs at least 0
 * @param keep which epoch's parameters become the model
 */
@Name("gradient")
@Doc("the gradient of a loss over all rows")
public record MlpGradient(
        @Doc("what is made small") ClassLoss loss,
        @Doc("where the parameters start") LayerInit init,
        @Doc("how gradients change the parameters") Optimiser optimiser,
        @Doc("what one step sees") Batch batch,
        @Doc("how often all rows are seen") @Min(0) int epochs,
        @Doc("which epoch's parameters become the model") Keep keep)
        implements MlpFit {

    public MlpGradient {
        Header.check(MlpGradient.class, loss, init, optimiser, batch, epochs, keep);
    }

    @Override
    public FittedMlp fit(Mlp network, LabelledRows train, FitContext context) {
        if (train.rows() == 0) {
            throw new IllegalArgumentException("an mlp cannot be fitted to no rows");
        }
        Layers layers = new Layers(network, init, train, context.stream(Initialiser.STREAM));
        return new Training(optimiser, batch, epochs, keep)
                .minimise(layers.objective(loss, train), context, layers::fitted);
    }

    @Override
    public void check(Bias bias, Problems problems) {
        boolean biased = bias.shape() != BiasShape.NONE;
        Problems here = problems.at("init").at("bias");
        if (biased && init.bias().isEmpty()) {
            here.add("is required: an initialiser");
        }
        if (!biased && init.bias().isPresent()) {
            here.add("means nothing without biases (bias.shape is none), expected to be left out");
        }
    }

    /** Offers the fit to experiment files. */
    public static final class Offered extends Offer<MlpGradient> {
        public Offered() {
            super(MlpGradient.class, Provider.API_VERSION, Initialiser.STREAM);
        }
    }
}
