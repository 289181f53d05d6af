package dev.eckart.models.mlp;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.activation.Activation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A multilayer perceptron and its parameters, from which it can be made again. Immutable and thread-safe.
 *
 * @param weights of each layer, inputs×units; at least one layer
 * @param biases of each layer, of its units or without axes; or an empty list for no biases
 * @param activation of all layers but the last
 * @param outputActivation of the last layer
 */
public record Perceptron(
        List<NdArray> weights, List<NdArray> biases, Activation activation, Activation outputActivation) {

    /** @throws IllegalArgumentException if the shapes do not suit each other; it names the layer */
    public Perceptron {
        weights = List.copyOf(weights);
        biases = List.copyOf(biases);
        if (weights.isEmpty() || (!biases.isEmpty() && biases.size() != weights.size())) {
            throw new IllegalArgumentException("found " + weights.size() + " layers of weights and " + biases.size()
                    + " biases, expected at least one layer, and a bias for each or none");
        }
        for (int layer = 0; layer < weights.size(); layer++) {
            requireSuited(layer, weights, biases);
        }
    }

    /**
     * The outputs, rows×units of the last layer, computed in the precision of the weights. Nothing is dropped: dropout
     * is for training.
     *
     * @param features rows×columns
     * @throws IllegalArgumentException if the number of columns is not that of the training rows
     */
    public NdArray outputs(NdArray features) {
        if (features.columns() != weights.getFirst().rows()) {
            throw new IllegalArgumentException("expected rows of " + weights.getFirst().rows()
                    + " columns, found shape " + features.shape());
        }
        Map<Input, NdArray> bound = new LinkedHashMap<>();
        Tensor rows = input("rows", features, bound);
        Tensor outputs = Network.outputs(rows, inputs("weights", weights, bound), inputs("bias", biases, bound),
                activation, outputActivation, UnaryOperator.identity());
        Precision precision = weights.getFirst().precision();
        try (Execution execution = Program.compile(Step.of(outputs), precision).start(Map.of())) {
            bound.forEach(execution::bind);
            execution.step();
            return execution.value(outputs);
        }
    }

    private static List<Tensor> inputs(String what, List<NdArray> arrays, Map<Input, NdArray> bound) {
        return arrays.stream().map(array -> input(what, array, bound)).toList();
    }

    /** An input, not a constant: all networks of these shapes are then computed by one plan. */
    private static Tensor input(String what, NdArray array, Map<Input, NdArray> bound) {
        Input input = new Input(what, array.shape());
        bound.put(input, array);
        return input.tensor();
    }

    private static void requireSuited(int layer, List<NdArray> weights, List<NdArray> biases) {
        NdArray here = weights.get(layer);
        boolean suited = here.shape().rank() == 2 && (layer == 0 || here.rows() == weights.get(layer - 1).columns());
        if (!suited) {
            throw new IllegalArgumentException("weights of layer " + (layer + 1) + " have shape " + here.shape()
                    + ", which does not follow the layer before");
        }
        Shape bias = biases.isEmpty() ? Shape.SCALAR : biases.get(layer).shape();
        if (!bias.equals(Shape.SCALAR) && !bias.equals(Shape.of(here.columns()))) {
            throw new IllegalArgumentException("bias of layer " + (layer + 1) + " has shape " + bias
                    + ", expected " + here.columns() + " or scalar");
        }
    }
}
