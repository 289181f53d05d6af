package dev.eckart.models;

import java.util.Optional;
import java.util.function.Supplier;

/** Somebody who keeps what a context's fits come to, so that they need not begin anew after an interruption. */
public interface Checkpoints {

    /** Keeps nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public Optional<Checkpoint> last() {
            return Optional.empty();
        }

        @Override
        public void resumed(Checkpoint checkpoint) { }

        @Override
        public void reached(boolean stopping, Supplier<Checkpoint> checkpoint) { }
    };

    /** What was kept before these fits began, if that can be gone on from; asked for once, when the first begins. */
    Optional<Checkpoint> last();

    /** Called when a fit goes on from {@link #last}, before its next epoch. */
    void resumed(Checkpoint checkpoint);

    /**
     * Called at the end of each epoch, when {@link FitContext.EpochListener} has been told of it, and only once {@link
     * #last} has been gone on from; the checkpoint is only made when asked for.
     *
     * @param stopping whether the fit is about to be stopped
     */
    void reached(boolean stopping, Supplier<Checkpoint> checkpoint);

    /**
     * Whether a fit that is to be stopped within an epoch should rather get to its end first, where it can be kept;
     * asked at each of its steps from then on.
     */
    default boolean waitForEpoch() {
        return false;
    }
}
