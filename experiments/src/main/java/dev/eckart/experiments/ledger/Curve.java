package dev.eckart.experiments.ledger;

import dev.eckart.linalg.F64Array;
import java.util.List;

/**
 * A metric over the epochs of one run.
 *
 * @param epochs the epochs done at each point, ascending, from 0
 * @param values the metric at each point; NaN where it is undefined
 */
public record Curve(List<Integer> epochs, F64Array values) {

    public Curve {
        epochs = List.copyOf(epochs);
        if (epochs.size() != values.shape().size()) {
            throw new IllegalArgumentException(epochs.size() + " epochs, but " + values.shape().size() + " values");
        }
    }
}
