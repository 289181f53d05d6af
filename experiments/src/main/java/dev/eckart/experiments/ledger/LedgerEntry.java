package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run as the ledger keeps it.
 *
 * @param key a hash of all that can change the result, in lower-case hexadecimal
 * @param settings the text that was hashed: canonical JSON
 * @param status how the run ended
 * @param epoch the epoch in which a diverged run was seen to diverge; else 0
 * @param message why a run diverged or failed; else empty
 * @param failures how often in succession the run has failed; 0 unless it has
 * @param scores by the canonical JSON of the metric and the version of its code
 * @param curves by the same and the distance of their points
 * @param outputs by the name of the output; beside those that were asked for, {@link #EPOCHS}
 * @param parameters the fitted model as arrays, where it can be told by them; {@link Ledger#find} leaves them out, as
 *     they may be large and few ask
 */
public record LedgerEntry(
        String key,
        String settings,
        Status status,
        int epoch,
        String message,
        int failures,
        Map<String, Score> scores,
        Map<String, Curve> curves,
        Map<String, NdArray> outputs,
        Optional<Tensors> parameters) {

    /** The name of the number of epochs that have made the model, where it tells them: an output of no model. */
    public static final String EPOCHS = "epochs";

    /** An entry of a first attempt, without parameters. */
    public LedgerEntry(
            String key,
            String settings,
            Status status,
            int epoch,
            String message,
            Map<String, Score> scores,
            Map<String, Curve> curves,
            Map<String, NdArray> outputs) {
        this(key, settings, status, epoch, message, status == Status.FAILED ? 1 : 0, scores, curves, outputs,
                Optional.empty());
    }

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

    /** How many numbers its arrays hold. */
    public long numbers() {
        return Stream.of(
                        outputs.values().stream(),
                        curves.values().stream().map(Curve::values),
                        parameters.stream().flatMap(kept -> kept.arrays().values().stream()))
                .flatMap(arrays -> arrays)
                .mapToLong(array -> array.shape().size())
                .sum();
    }

    /** This entry with its scores alone; without curves, outputs other than {@link #EPOCHS}, and parameters. */
    LedgerEntry summary() {
        Map<String, NdArray> told = new HashMap<>(outputs);
        told.keySet().retainAll(Set.of(EPOCHS));
        return new LedgerEntry(
                key, settings, status, epoch, message, failures, scores, Map.of(), told, Optional.empty());
    }

    /** This entry with the parameters of its fitted model. */
    public LedgerEntry with(Optional<Tensors> kept) {
        return new LedgerEntry(key, settings, status, epoch, message, failures, scores, curves, outputs, kept);
    }

    /** This entry without the scores, curves and outputs that are not named; {@link #EPOCHS} always stays. */
    public LedgerEntry onlyWith(Set<String> scored, Set<String> followed, Set<String> kept) {
        Map<String, Score> fewerScores = new HashMap<>(scores);
        fewerScores.keySet().retainAll(scored);
        Map<String, Curve> fewerCurves = new HashMap<>(curves);
        fewerCurves.keySet().retainAll(followed);
        Map<String, NdArray> fewerOutputs = new HashMap<>(outputs);
        fewerOutputs.keySet().removeIf(output -> !kept.contains(output) && !output.equals(EPOCHS));
        return new LedgerEntry(key, settings, status, epoch, message, failures, fewerScores, fewerCurves,
                fewerOutputs, parameters);
    }

    /**
     * How a run ended. One that was interrupted has no entry: what is kept would have to be written by a process that
     * has just been killed.
     */
    public enum Status {
        /** The fit came to its end. */
        DONE,
        /** The fit went beyond the finite numbers. */
        DIVERGED,
        /** The fit could not be done, perhaps for reasons of the machine: it is tried again. */
        FAILED
    }
}
