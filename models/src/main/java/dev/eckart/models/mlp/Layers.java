package dev.eckart.models.mlp;

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.initialiser.Initialiser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The parameters of a network in training, layer by layer: the weights, then the bias. Immutable and thread-safe: fits
 * by several seeds may share them.
 */
final class Layers {

    private final Architecture network;
    private final List<Parameter> weights = new ArrayList<>();
    private final List<Parameter> biases = new ArrayList<>();

    Layers(Architecture network, int columns, int outputs) {
        this.network = network;
        List<Shape> shapes = network.weights(columns, outputs);
        for (Shape shape : shapes) {
            String layer = " of layer " + (weights.size() + 1);
            weights.add(new Parameter("weights" + layer, shape));
            network.bias().shape().of(shape.extent(1))
                    .ifPresent(ofBias -> biases.add(new Parameter("bias" + layer, ofBias)));
        }
    }

    /** Where all parameters start, drawn layer by layer. */
    SequencedMap<Parameter, NdArray> start(LayerInit init, RandomStream stream) {
        SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();
        for (int layer = 0; layer < weights.size(); layer++) {
            draw(weights, layer, init.weights(), stream, start);
            if (!biases.isEmpty()) {
                draw(biases, layer, init.bias().orElseThrow(), stream, start);
            }
        }
        return start;
    }

    /** The parameters that stay where they start. */
    Set<Parameter> frozen() {
        return network.bias().trained() ? Set.of() : Set.copyOf(biases);
    }

    /** The weights, layer by layer. */
    List<Tensor> weights() {
        return tensors(weights);
    }

    /** The outputs of some rows, with something done to the values of each hidden layer. */
    Tensor outputs(Tensor rows, UnaryOperator<Tensor> hidden) {
        return Network.outputs(rows, tensors(weights), tensors(biases),
                network.activation(), network.outputActivation(), hidden);
    }

    /** The network of some parameters. */
    Perceptron at(State state) {
        return new Perceptron(
                weights.stream().map(state::of).toList(),
                biases.stream().map(state::of).toList(),
                network.activation(),
                network.outputActivation());
    }

    private static void draw(
            List<Parameter> parameters, int layer, Initialiser initialiser, RandomStream stream,
            SequencedMap<Parameter, NdArray> start) {
        Parameter parameter = parameters.get(layer);
        start.put(parameter, initialiser.draw(layer, parameter.shape(), stream));
    }

    private static List<Tensor> tensors(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::tensor).toList();
    }
}
