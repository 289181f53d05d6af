package dev.eckart.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at something ten times a second, from when it begins until it is closed. */
final class Looks implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN = 100;

    private final Runnable look;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));
    private @Nullable Future<?> repeated;

    /** @param look throws nothing */
    Looks(Runnable look) {
        this.look = look;
    }

    synchronized void begin() {
        repeated = thread.scheduleWithFixedDelay(
                look, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    /** Does not wait for a look that is being taken. */
    @Override
    public synchronized void close() {
        if (repeated != null) {
            repeated.cancel(false);
        }
        thread.shutdown();
    }
}
