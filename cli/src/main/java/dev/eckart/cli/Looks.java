package dev.eckart.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at something ten times a second, from when it begins until it is closed. */
final class Looks implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN = 100;

    private final Runnable look;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));

    /** @param look throws nothing */
    Looks(Runnable look) {
        this.look = look;
    }

    void begin() {
        thread.scheduleWithFixedDelay(look, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    /** Does not wait for a look that is being taken. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
