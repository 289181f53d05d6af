package dev.eckart.models.mlp;

import dev.eckart.components.Problems;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Demand;
import dev.eckart.models.activation.Activation;
import dev.eckart.models.training.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network without its task: all but the number of inputs and outputs, and how it is found.
 *
 * @param hidden the number of units of each hidden layer
 * @param activation of the hidden layers
 * @param outputActivation of the output layer
 * @param bias of all layers
 * @param dropout of the hidden layers, in training; none if empty
 */
public record Architecture(
        List<Integer> hidden,
        Activation activation,
        Activation outputActivation,
        Bias bias,
        Optional<Dropout> dropout) {

    /** The shapes of all weights, first to last. */
    List<Shape> weights(int inputs, int outputs) {
        List<Shape> shapes = new ArrayList<>();
        int before = inputs;
        for (int units : hidden) {
            shapes.add(Shape.of(before, units));
            before = units;
        }
        shapes.add(Shape.of(before, outputs));
        return shapes;
    }

    /** The shapes of all biases, first to last; none without. */
    List<Shape> biases(int outputs) {
        return Stream.concat(hidden.stream(), Stream.of(outputs))
                .flatMap(units -> bias.shape().of(units).stream())
                .toList();
    }

    /** What a fit by gradient is expected to take: each weight is multiplied forwards and twice backwards. */
    Demand demand(int inputs, int outputs, int rows, Batch batch, int epochs) {
        long seen = Math.min(rows, batch.size(rows));
        long parameters = 0;
        long units = inputs;
        for (Shape layer : weights(inputs, outputs)) {
            parameters = Demand.sum(parameters, Demand.product(layer.extent(0), layer.extent(1)));
            units += layer.extent(1);
        }
        // Gradients, moments and a copy to keep; values and gradients of units, before and behind activations.
        long numbers = Demand.sum(Demand.product(6, parameters), Demand.product(4, seen, units));
        return new Demand(Demand.product(3, seen, parameters), epochs, numbers);
    }

    /** Adds a problem, at its key, for each setting that means nothing beside the others. */
    void check(Problems problems) {
        if (dropout.isPresent() && hidden.isEmpty()) {
            problems.at("dropout").add("means nothing without hidden layers, expected to be left out");
        }
    }
}
