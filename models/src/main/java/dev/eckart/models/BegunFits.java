package dev.eckart.models;

import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The fits of a context that can be gone on with, one after another, and what is kept of them. Mutable. */
final class BegunFits {

    private final Streams streams;
    private final Checkpoints checkpoints;
    private Optional<Checkpoint> last = Optional.empty();
    private int begun;

    BegunFits(Streams streams, Checkpoints checkpoints) {
        this.streams = streams;
        this.checkpoints = checkpoints;
    }

    /** Begins the next fit, and tells how many epochs of it are done already. */
    int begin(Consumer<FitState> restore) {
        begun++;
        if (begun == 1) {
            last = checkpoints.last();
        }
        Optional<Checkpoint> own = last.filter(checkpoint -> checkpoint.fit() == begun);
        own.ifPresent(checkpoint -> goOn(checkpoint, restore));
        return own.map(checkpoint -> checkpoint.state().epoch()).orElse(0);
    }

    /** What is kept is further than a fit that has to be made again on the way there. */
    void reached(int epoch, boolean stopping, Supplier<Map<String, NdArray>> state) {
        if (last.isEmpty() && begun > 0 && epoch > 0) {
            checkpoints.reached(stopping, () ->
                    new Checkpoint(begun, FitState.of(epoch, state.get()), streams.positions()));
        }
    }

    /** Whether the end of an epoch should be waited for before the fit is stopped. */
    boolean waitForEpoch() {
        return last.isEmpty() && begun > 0 && checkpoints.waitForEpoch();
    }

    private void goOn(Checkpoint checkpoint, Consumer<FitState> restore) {
        last = Optional.empty();
        try {
            streams.goTo(checkpoint.streams());
            restore.accept(checkpoint.state());
        } catch (RuntimeException e) {
            throw new UnusableCheckpointException(e);
        }
        checkpoints.resumed(checkpoint);
    }
}
