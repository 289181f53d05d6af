package dev.eckart.models.mlp;

import dev.eckart.components.Recent;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.activation.Activation;
import java.util.List;

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

    private static final Recent<Forward.Recipe, Forward> FORWARD = new Recent<>(64);

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
        Forward forward = FORWARD.of(new Forward.Recipe(shapes(weights), shapes(biases), activation, outputActivation,
                features.shape(), weights.getFirst().precision()), Forward::of);
        return forward.outputs(features, weights, biases);
    }

    private static List<Shape> shapes(List<NdArray> arrays) {
        return arrays.stream().map(NdArray::shape).toList();
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
