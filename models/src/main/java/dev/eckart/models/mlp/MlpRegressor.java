package dev.eckart.models.mlp;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Demand;
import dev.eckart.models.FitContext;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import dev.eckart.models.activation.Activation;
import java.util.List;
import java.util.Optional;

/**
 * A multilayer perceptron for a number: layers of units that each take a weighted sum of the layer before, and a bias.
 *
 * @param hidden the number of units of each hidden layer, at least 1 each; none gives a linear model
 * @param activation of the hidden layers
 * @param outputActivation of the output layer, which has one unit
 * @param bias of all layers
 * @param dropout of the hidden layers, in training; none if empty
 * @param fit how the parameters are found
 */
@Name("mlp-regressor")
@Doc("a multilayer perceptron for a number")
public record MlpRegressor(
        @Doc("number of units of each hidden layer, first to last") @Min(1) @Example("[8]") List<Integer> hidden,
        @Doc("what hidden units do to their sum") Activation activation,
        @Doc("what the output layer does to its sums") @Example("{\"type\": \"none\"}") Activation outputActivation,
        @Doc("the biases of all layers") Bias bias,
        @Doc("which hidden units training leaves out; none without") Optional<Dropout> dropout,
        @Doc("how the parameters are found") MlpRegressorFit fit)
        implements Regressor, DataChecked {

    public MlpRegressor {
        hidden = List.copyOf(hidden);
        Architecture network = new Architecture(hidden, activation, outputActivation, bias, dropout);
        MlpRegressorFit found = fit;
        Header.check(MlpRegressor.class, problems -> check(network, found, problems),
                hidden, activation, outputActivation, bias, dropout, fit);
    }

    /** Without dropout. */
    public MlpRegressor(
            List<Integer> hidden, Activation activation, Activation outputActivation, Bias bias, MlpRegressorFit fit) {
        this(hidden, activation, outputActivation, bias, Optional.empty(), fit);
    }

    /** @throws IllegalArgumentException if there are no rows, or the fit needs some to validate by */
    @Override
    public FittedMlpRegressor fit(TargetRows train, FitContext context) {
        Shape none = Shape.of(0, train.features().columns());
        return fit(train, new TargetRows(NdArray.filled(0, none), NdArray.filled(0, Shape.of(0))), context);
    }

    /** @throws IllegalArgumentException if there are no rows, or none to validate by although the fit needs some */
    @Override
    public FittedMlpRegressor fit(TargetRows train, TargetRows validation, FitContext context) {
        return fit.fit(this, train, validation, context);
    }

    @Override
    public void check(DataShape data, Problems problems) {
        fit.check(architecture(), data, problems.at("fit"));
    }

    @Override
    public Demand demand(DataShape data) {
        return architecture().demand(data.columns(), 1, data.rows(), fit.batch(), fit.epochs());
    }

    Architecture architecture() {
        return new Architecture(hidden, activation, outputActivation, bias, dropout);
    }

    private static void check(Architecture network, MlpRegressorFit fit, Problems problems) {
        network.check(problems);
        fit.check(network, problems.at("fit"));
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<MlpRegressor> {
        public Offered() {
            super(MlpRegressor.class, Provider.API_VERSION);
        }
    }
}
