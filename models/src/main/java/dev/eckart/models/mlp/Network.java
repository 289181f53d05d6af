package dev.eckart.models.mlp;

import dev.eckart.autodiff.Tensor;
import java.util.List;

/** The arithmetic of a multilayer perceptron. */
final class Network {

    private Network() { }

    /**
     * The logits, rows×classes: layer by layer the product with the weights, plus the bias, through the activation.
     *
     * @param rows rows×columns
     * @param weights of each layer, inputs×units
     * @param biases of each layer, of its units or without axes; or none at all
     */
    static Tensor logits(
            Tensor rows, List<Tensor> weights, List<Tensor> biases, Activation activation, OutputActivation output) {
        Tensor values = rows;
        for (int layer = 0; layer < weights.size(); layer++) {
            Tensor sums = values.matmul(weights.get(layer));
            Tensor biased = biases.isEmpty() ? sums : sums.plus(biases.get(layer));
            values = layer < weights.size() - 1 ? activation.of(biased) : output.of(biased);
        }
        return values;
    }
}
