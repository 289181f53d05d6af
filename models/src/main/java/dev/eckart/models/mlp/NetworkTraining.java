package dev.eckart.models.mlp;

import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Problems;
import dev.eckart.components.Recent;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.Objective;
import dev.eckart.models.training.RowLoss;
import dev.eckart.models.training.Training;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/**
 * What the fits of all networks by gradient share: all but the task.
 *
 * @param init where the parameters start
 * @param training how they are moved
 * @param regularisation of the weights
 * @param loss of outputs and targets; a record, so that equal ones are known
 */
record NetworkTraining(
        LayerInit init, Training training, WeightRegularisation regularisation, BinaryOperator<Tensor> loss) {

    /** Of fits that differ in seeds, and of other fits of the same network. */
    private static final Recent<NetworkLosses.Recipe, NetworkLosses> SHARED = new Recent<>(64);

    /** Adds a problem, at its key, for each setting of a fit that does not suit the network. */
    static void check(LayerInit init, Optimiser optimiser, Architecture network, Problems problems) {
        checkBiases(init, network.bias(), problems);
        if (network.dropout().isPresent() && optimiser instanceof Lbfgs) {
            problems.at("optimiser").add("found lbfgs, expected one that makes one step at a time: lbfgs searches along"
                    + " one loss, and dropout makes another in each step");
        }
    }

    /** Adds a problem, at its key, for each setting of an initialiser that does not suit the network of some data. */
    static void check(LayerInit init, Architecture network, int inputs, int outputs, Problems problems) {
        Problems here = problems.at("init");
        init.weights().check(network.weights(inputs, outputs), here.at("weights"));
        init.bias().ifPresent(bias -> bias.check(network.biases(outputs), here.at("bias")));
    }

    private static void checkBiases(LayerInit init, Bias bias, Problems problems) {
        boolean biased = bias.shape() != BiasShape.NONE;
        Problems here = problems.at("init").at("bias");
        if (biased && init.bias().isEmpty()) {
            here.add("is required: an initialiser");
        }
        if (!biased && init.bias().isPresent()) {
            here.add("means nothing without biases (bias.shape is none), expected to be left out");
        }
    }

    /**
     * Finds the parameters.
     *
     * @param outputs the units of the last layer
     * @param model what becomes of a network and the epochs that have made it
     */
    <M extends Fitted> M fit(
            Architecture network, int outputs, Examples train, Examples validation, FitContext context,
            BiFunction<Perceptron, Integer, M> model) {
        NetworkLosses.Recipe recipe =
                new NetworkLosses.Recipe(network, train.features().columns(), outputs, loss, regularisation);
        NetworkLosses losses = network.dropout()
                .map(setting -> NetworkLosses.of(recipe, setting, context.stream(Dropout.STREAM)))
                .orElseGet(() -> SHARED.of(recipe, NetworkLosses::of));
        Layers layers = losses.layers();
        Objective objective = new Objective(
                layers.start(init, context.stream(Initialiser.STREAM)), layers.frozen(),
                new RowLoss(train.arrays(), losses.training()),
                Optional.of(new RowLoss(validation.arrays(), losses.validation())));
        return training.minimise(objective, context, (state, epoch) -> model.apply(layers.at(state), epoch));
    }
}
