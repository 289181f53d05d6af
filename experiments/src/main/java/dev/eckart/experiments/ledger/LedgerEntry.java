package dev.eckart.experiments.ledger;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A run as the ledger keeps it.
 *
 * @param key a hash of all that can change the result, in lower-case hexadecimal
 * @param settings the text that was hashed: canonical JSON
 * @param status how the run ended
 * @param epoch the epoch in which a diverged run was seen to diverge; else 0
 * @param message why a run diverged or failed; else empty
 * @param scores by the canonical JSON of the metric and the version of its code
 * @param curves by the same and the distance of their points
 * @param outputs by the name of the output; beside those that were asked for, {@link #EPOCHS}
 */
public record LedgerEntry(
        String key,
        String settings,
        Status status,
        int epoch,
        String message,
        Map<String, Score> scores,
        Map<String, Curve> curves,
        Map<String, NdArray> outputs) {

    /** The name of the number of epochs that have made the model, where it tells them: an output of no model. */
    public static final String EPOCHS = "epochs";

    public LedgerEntry {
        scores = Map.copyOf(scores);
        curves = Map.copyOf(curves);
        outputs = Map.copyOf(outputs);
    }

    /** The epochs that have made the model; empty where it has not told them. */
    public OptionalInt epochs() {
        NdArray told = outputs.get(EPOCHS);
        return told == null || told.shape().size() != 1 ? OptionalInt.empty() : OptionalInt.of((int) told.at(0));
    }

    /** How a run ended. */
    public enum Status {
        /** The fit came to its end. */
        DONE,
        /** The fit went beyond the finite numbers. */
        DIVERGED,
        /** The fit could not be done. */
        FAILED
    }
}
