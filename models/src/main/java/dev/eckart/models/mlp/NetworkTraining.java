package dev.eckart.models.mlp;

import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Problems;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.LossGraph;
import dev.eckart.models.training.Objective;
import dev.eckart.models.training.RowLoss;
import dev.eckart.models.training.Training;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the fits of all networks by gradient share: all but the task.
 *
 * @param init where the parameters start
 * @param training how they are moved
 * @param regularisation of the weights
 * @param loss of outputs and targets
 */
record NetworkTraining(
        LayerInit init, Training training, WeightRegularisation regularisation, BinaryOperator<Tensor> loss) {

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
        RandomStream stream = context.stream(Initialiser.STREAM);
        Layers layers = new Layers(network, init, train.features().columns(), outputs, stream);
        Objective objective = new Objective(layers.start(), layers.frozen(),
                new RowLoss(train.arrays(), rows -> trained(layers, network.dropout(), rows, context)),
                Optional.of(new RowLoss(validation.arrays(), rows -> new LossGraph(
                        loss.apply(layers.outputs(rows.get(0), UnaryOperator.identity()), rows.get(1))))));
        return training.minimise(objective, context, (state, epoch) -> model.apply(layers.at(state), epoch));
    }

    /** What a step makes small: with dropout, and with the penalty. */
    private LossGraph trained(Layers layers, Optional<Dropout> dropout, List<Tensor> rows, FitContext context) {
        SequencedMap<Input, Supplier<NdArray>> masks = new LinkedHashMap<>();
        UnaryOperator<Tensor> hidden = dropout
                .map(setting -> masking(setting, context.stream(Dropout.STREAM), masks))
                .orElse(UnaryOperator.identity());
        Tensor found = loss.apply(layers.outputs(rows.get(0), hidden), rows.get(1));
        return new LossGraph(regularisation.of(layers.weights()).map(found::plus).orElse(found), masks);
    }

    private static UnaryOperator<Tensor> masking(
            Dropout dropout, RandomStream stream, SequencedMap<Input, Supplier<NdArray>> masks) {
        return values -> {
            Input mask = new Input("mask of layer " + (masks.size() + 1), values.shape());
            masks.put(mask, () -> dropout.mask(values.shape(), stream));
            return values.times(mask.tensor());
        };
    }
}
