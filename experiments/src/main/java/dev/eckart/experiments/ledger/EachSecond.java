package dev.eckart.experiments.ledger;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something each second until it is closed, in a thread that keeps no program from ending. */
final class EachSecond implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task ->
            Thread.ofPlatform().daemon().name("ledger-barrier").unstarted(task));
    private final Future<?> repeated;

    /** @param task throws nothing */
    EachSecond(Runnable task) {
        repeated = thread.scheduleWithFixedDelay(task, 1, 1, TimeUnit.SECONDS);
    }

    /** Does not wait for a task that is being done. */
    @Override
    public void close() {
        repeated.cancel(false);
        thread.shutdown();
    }
}
