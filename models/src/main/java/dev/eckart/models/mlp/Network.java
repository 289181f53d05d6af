package dev.eckart.models.mlp;

import dev.eckart.autodiff.Tensor;
import dev.eckart.models.activation.Activation;
import java.util.List;
import java.util.function.UnaryOperator;

/** The arithmetic of a multilayer perceptron. */
final class Network {

    private Network() { }

    /**
     * The outputs, rows×units: layer by layer the product with the weights, plus the bias, through the activation.
     *
     * @param rows rows×columns
     * @param weights of each layer, inputs×units
     * @param biases of each layer, of its units or without axes; or none at all
     * @param hidden what is done to the values of each hidden layer, first to last
     */
    static Tensor outputs(
            Tensor rows, List<Tensor> weights, List<Tensor> biases, Activation activation, Activation output,
            UnaryOperator<Tensor> hidden) {
        Tensor values = rows;
        for (int layer = 0; layer < weights.size(); layer++) {
            Tensor sums = values.matmul(weights.get(layer));
            Tensor biased = biases.isEmpty() ? sums : sums.plus(biases.get(layer));
            values = layer < weights.size() - 1 ? hidden.apply(activation.of(biased)) : output.of(biased);
        }
        return values;
    }
}
