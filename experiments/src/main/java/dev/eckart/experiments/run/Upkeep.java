package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.CheckpointStore;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How runs are looked after while they are at work.
 *
 * @param store where their checkpoints are
 * @param resumes whether a run goes on from the one that is there
 * @param nanosBetween how long, at least, between two of them
 * @param clock in nanoseconds, from any moment on; no result depends on it
 * @param told what people might want to know, from any thread
 */
record Upkeep(
        CheckpointStore store, boolean resumes, long nanosBetween, LongSupplier clock, Consumer<String> told) {

    /** Keeps no checkpoints. */
    static final Upkeep NONE = new Upkeep(CheckpointStore.NONE, false, Long.MAX_VALUE, () -> 0, _ -> { });

    /** The same for a run that is to begin anew. */
    Upkeep fromTheBeginning() {
        return new Upkeep(store, false, nanosBetween, clock, told);
    }
}
