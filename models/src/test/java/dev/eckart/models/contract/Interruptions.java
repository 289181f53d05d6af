package dev.eckart.models.contract;

import dev.eckart.models.Checkpoint;
import dev.eckart.models.Checkpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a checkpoint of each epoch of a fit, which may have begun with one. Mutable and not thread-safe. */
public final class Interruptions implements Checkpoints {

    private final List<Checkpoint> kept = new ArrayList<>();
    private final Optional<Checkpoint> last;

    /** @param last what the fit goes on from */
    public Interruptions(Optional<Checkpoint> last) {
        this.last = last;
    }

    /** What was kept, epoch by epoch. */
    public List<Checkpoint> kept() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<Checkpoint> last() {
        return last;
    }

    @Override
    public void resumed(Checkpoint checkpoint) { }

    @Override
    public void reached(boolean stopping, Supplier<Checkpoint> checkpoint) {
        kept.add(checkpoint.get());
    }
}
