package dev.eckart.autodiff;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one execution, of which the first is its caller's own. All of them go through the same works and wait
 * for each other in between; what each of them does of a work depends on nothing but its number. They wait by spinning
 * at first, as works are short, and then sleep.
 */
final class Team {

    /** About a tenth of a millisecond: who is later than that has lost its core to somebody who may want ours, too. */
    private static final int SPINS = 5_000;

    private final Thread[] others;
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger resting = new AtomicInteger();
    private volatile int generation;
    private volatile boolean ended;
    private volatile @Nullable Thread caller;
    private volatile @Nullable Throwable failure;

    /** @param size at least 2 */
    Team(int size) {
        this.others = new Thread[size - 1];
    }

    /**
     * Starts all threads but the caller's.
     *
     * @param parts what each thread does in a step, in which it meets the others by {@link #await}
     * @return what the caller's thread is to do in a step
     */
    Kernel start(Kernel[] parts) {
        Arrays.setAll(others, i -> Thread.ofPlatform()
                .daemon()
                .name("eckart-step-" + (i + 1))
                .start(() -> serve(parts[i + 1])));
        Kernel own = parts[0];
        return () -> {
            caller = Thread.currentThread();
            failure = null;
            await();
            own.run();
            await();
            rethrow();
        };
    }

    private void rethrow() {
        switch (failure) {
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case null, default -> { }
        }
    }

    /** Waits until all threads have come here. */
    void await() {
        int before = generation;
        if (arrived.incrementAndGet() > others.length) {
            arrived.set(0);
            generation = before + 1;
            if (resting.get() > 0) {
                for (Thread other : others) {
                    LockSupport.unpark(other);
                }
                LockSupport.unpark(caller);
            }
            return;
        }
        for (int spin = 0; generation == before && spin < SPINS; spin++) {
            Thread.onSpinWait();
        }
        resting.incrementAndGet();
        while (generation == before) {
            LockSupport.park(this);
        }
        resting.decrementAndGet();
    }

    /** A piece of work that is left out as soon as one has failed, on any thread. */
    Kernel guarded(Kernel kernel) {
        return () -> {
            if (failure != null) {
                return;
            }
            try {
                kernel.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        };
    }

    private void serve(Kernel part) {
        while (true) {
            await();
            if (ended) {
                return;
            }
            part.run();
            await();
        }
    }

    /** Ends the threads. */
    void end() {
        caller = Thread.currentThread();
        ended = true;
        await();
    }
}
