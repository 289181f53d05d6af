package dev.eckart.models.mlp;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import java.util.List;

/**
 * A multilayer perceptron for classes: layers of units that each take a weighted sum of the layer before, and a bias.
 *
 * @param hidden the number of units of each hidden layer, at least 1 each; none gives a linear model
 * @param activation of the hidden layers
 * @param outputActivation of the output layer, which has a unit for each class
 * @param bias of all layers
 * @param fit how the parameters are found
 */
@Name("mlp")
@Doc("a multilayer perceptron for classes")
public record Mlp(
        @Doc("number of units of each hidden layer, first to last") @Min(1) List<Integer> hidden,
        @Doc("what hidden units do to their sum") Activation activation,
        @Doc("what the output layer does to its sums") OutputActivation outputActivation,
        @Doc("the biases of all layers") Bias bias,
        @Doc("how the parameters are found") MlpFit fit)
        implements Classifier {

    public Mlp {
        hidden = List.copyOf(hidden);
        Bias biases = bias;
        MlpFit found = fit;
        Header.check(Mlp.class, problems -> found.check(biases, problems.at("fit")),
                hidden, activation, outputActivation, bias, fit);
    }

    /** @throws IllegalArgumentException if there are no rows */
    @Override
    public FittedMlp fit(LabelledRows train, FitContext context) {
        return fit.fit(this, train, context);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<Mlp> {
        public Offered() {
            super(Mlp.class, Provider.API_VERSION);
        }
    }
}
