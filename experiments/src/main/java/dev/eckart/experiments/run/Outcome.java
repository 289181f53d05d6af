package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.Map;

/** How a run ended. Whatever the end, it is a result. */
public sealed interface Outcome {

    /**
     * The fit came to its end.
     *
     * @param scores by the name of the metric; metrics that do not fit the model's task are absent
     * @param curves by the name of the metric
     * @param outputs by the name of the output; those that comparisons and figures ask for
     */
    record Done(Map<String, Score> scores, Map<String, Curve> curves, Map<String, NdArray> outputs) implements Outcome {
        public Done {
            scores = Map.copyOf(scores);
            curves = Map.copyOf(curves);
            outputs = Map.copyOf(outputs);
        }
    }

    /**
     * The fit went beyond the finite numbers.
     *
     * @param epoch the epoch in which that was seen, from 1
     * @param message such as "loss not finite at epoch 37"
     */
    record Diverged(int epoch, String message) implements Outcome {}

    /** The fit could not be done. */
    record Failed(String message) implements Outcome {}
}
