package dev.eckart.experiments.run;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.models.Checkpoint;
import dev.eckart.models.Checkpoints;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The checkpoints of one run. The first is kept when the time between two has passed, so that short runs have none;
 * then one after each such time, but never so often that keeping them takes more than a twentieth of the time. When a
 * fit is about to be stopped, what it has come to since is kept if that has taken a while, and the end of its epoch is
 * waited for a moment. Mutable.
 */
final class RunCheckpoints implements Checkpoints {

    private static final int SHARE_OF_TIME = 20;
    private static final long WORTH_KEEPING = 1_000_000_000;
    private static final long PATIENCE = 500_000_000;
    private static final int DIGITS_OF_KEY = 12;

    private final Upkeep upkeep;
    private final String key;
    private final CurveRecorder curves;
    private Optional<Tensors> found = Optional.empty();
    private OptionalLong stopped = OptionalLong.empty();
    private long since;
    private long between;

    RunCheckpoints(Upkeep upkeep, String key, CurveRecorder curves) {
        this.upkeep = upkeep;
        this.key = key;
        this.curves = curves;
        this.since = upkeep.clock().getAsLong();
        this.between = upkeep.nanosBetween();
    }

    @Override
    public Optional<Checkpoint> last() {
        found = upkeep.resumes() ? upkeep.store().find(key, this::tellUnusable) : Optional.empty();
        try {
            found.ifPresent(curves::requireAll);
            return found.map(KeptCheckpoint::checkpoint);
        } catch (RuntimeException e) {
            tellUnusable(Job.words(e));
            found = Optional.empty();
            return Optional.empty();
        }
    }

    @Override
    public void resumed(Checkpoint checkpoint) {
        curves.restore(checkpoint.state().epoch(), found.orElseThrow());
        found = Optional.empty();
        upkeep.told().accept("run " + shortened(key) + " goes on after epoch " + checkpoint.state().epoch());
    }

    @Override
    public void reached(boolean stopping, Supplier<Checkpoint> checkpoint) {
        if (isDue(stopping)) {
            keep(checkpoint);
        }
    }

    /** What is stopped has to end soon, kept or not. */
    @Override
    public boolean waitForEpoch() {
        long now = upkeep.clock().getAsLong();
        if (stopped.isEmpty()) {
            stopped = OptionalLong.of(now);
        }
        return now - stopped.getAsLong() < PATIENCE && isDue(true);
    }

    private boolean isDue(boolean stopping) {
        return upkeep.clock().getAsLong() - since >= (stopping ? Math.min(WORTH_KEEPING, between) : between);
    }

    /** What people are told of a checkpoint that cannot be gone on from. */
    static String unusable(String key, String why) {
        return "checkpoint of run " + shortened(key) + ": " + why + "; the run begins anew";
    }

    private void tellUnusable(String why) {
        upkeep.told().accept(unusable(key, why));
    }

    /** A run does not fail for want of a checkpoint, nor of the memory for one. */
    private void keep(Supplier<Checkpoint> checkpoint) {
        long began = upkeep.clock().getAsLong();
        try {
            upkeep.store().keep(key, KeptCheckpoint.tensors(checkpoint.get(), curves));
            since = upkeep.clock().getAsLong();
            between = Math.max(upkeep.nanosBetween(), SHARE_OF_TIME * (since - began));
        } catch (IOException | ArithmeticException | OutOfMemoryError e) {
            between = Long.MAX_VALUE;
            upkeep.told().accept("run " + shortened(key) + " keeps no checkpoint: " + Job.words(e));
        }
    }

    private static String shortened(String key) {
        return key.substring(0, Math.min(key.length(), DIGITS_OF_KEY));
    }
}
