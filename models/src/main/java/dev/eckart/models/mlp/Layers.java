package dev.eckart.models.mlp;

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.initialiser.Initialiser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The parameters of a network in training, made and drawn layer by layer: the weights, then the bias. */
final class Layers {

    private final Architecture network;
    private final LayerInit init;
    private final RandomStream stream;
    private final List<Parameter> weights = new ArrayList<>();
    private final List<Parameter> biases = new ArrayList<>();
    private final SequencedMap<Parameter, NdArray> start = new LinkedHashMap<>();

    Layers(Architecture network, LayerInit init, int columns, int outputs, RandomStream stream) {
        this.network = network;
        this.init = init;
        this.stream = stream;
        int inputs = columns;
        for (int units : network.hidden()) {
            addLayer(inputs, units);
            inputs = units;
        }
        addLayer(inputs, outputs);
    }

    /** Where all parameters start. */
    SequencedMap<Parameter, NdArray> start() {
        return Collections.unmodifiableSequencedMap(start);
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

    private void addLayer(int inputs, int units) {
        String layer = " of layer " + (weights.size() + 1);
        weights.add(drawn("weights" + layer, Shape.of(inputs, units), init.weights(), weights.size()));
        network.bias().shape().of(units).ifPresent(
                shape -> biases.add(drawn("bias" + layer, shape, init.bias().orElseThrow(), biases.size())));
    }

    private Parameter drawn(String name, Shape shape, Initialiser initialiser, int place) {
        Parameter parameter = new Parameter(name, shape);
        start.put(parameter, initialiser.draw(place, shape, stream));
        return parameter;
    }

    private static List<Tensor> tensors(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::tensor).toList();
    }
}
