package dev.eckart.models.mlp;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Regression;
import dev.eckart.models.Trained;
import java.util.Optional;

/**
 * A fitted {@link MlpRegressor}. Immutable and thread-safe.
 *
 * @param network the perceptron, with one output
 * @param epochs the epochs that have made it: those done, or those up to the best
 * @param scale the units of the network's output; those of the data if empty
 */
public record FittedMlpRegressor(Perceptron network, int epochs, Optional<TargetScale> scale)
        implements Regression, Trained {

    /** @throws IllegalArgumentException if the network has more than one output */
    public FittedMlpRegressor {
        if (network.weights().getLast().columns() != 1) {
            throw new IllegalArgumentException(
                    "expected a network of one output, found " + network.weights().getLast().columns());
        }
    }

    /** A network whose output is in the units of the data. */
    public FittedMlpRegressor(Perceptron network, int epochs) {
        this(network, epochs, Optional.empty());
    }

    /** @throws IllegalArgumentException if the number of columns is not that of the training rows */
    @Override
    public NdArray predictions(NdArray features) {
        NdArray outputs = network.outputs(features).reshaped(Shape.of(features.rows()));
        return scale.map(units -> units.undone(outputs)).orElse(outputs);
    }
}
