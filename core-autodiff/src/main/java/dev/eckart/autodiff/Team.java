package dev.eckart.autodiff;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
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

    /** So far apart, what a thread writes is in no other one's cache line, nor in the one that is fetched along. */
    private static final int APART = 128 / Integer.BYTES;

    private final Thread[] others;
    /** How often each thread has arrived; these numbers may wrap around. */
    private final AtomicIntegerArray arrivals;
    private final AtomicInteger resting = new AtomicInteger();
    private volatile boolean ended;
    private volatile @Nullable Thread caller;
    private volatile @Nullable Throwable failure;

    /** @param size at least 2 */
    Team(int size) {
        this.others = new Thread[size - 1];
        this.arrivals = new AtomicIntegerArray((size + 1) * APART);
    }

    /**
     * Starts all threads but the caller's.
     *
     * @param parts what each thread does in a step, in which it meets the others by its {@link #meeting}
     * @return what the caller's thread is to do in a step
     */
    Kernel start(Kernel[] parts) {
        Arrays.setAll(others, i -> Thread.ofPlatform()
                .daemon()
                .name("eckart-step-" + (i + 1))
                .start(() -> serve(i + 1, parts[i + 1])));
        Kernel own = parts[0];
        return () -> {
            caller = Thread.currentThread();
            failure = null;
            await(0);
            own.run();
            await(0);
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

    /** Where a thread, from 0 on, waits until all others have come to theirs. */
    Meeting meeting(int thread) {
        return () -> await(thread);
    }

    private void await(int thread) {
        int count = arrivals.getPlain((thread + 1) * APART) + 1;
        arrivals.set((thread + 1) * APART, count);
        if (resting.get() > 0) {
            for (Thread other : others) {
                LockSupport.unpark(other);
            }
            LockSupport.unpark(caller);
        }
        for (int spin = 0; spin < SPINS; spin++) {
            if (haveArrived(count)) {
                return;
            }
            Thread.onSpinWait();
        }
        resting.incrementAndGet();
        while (!haveArrived(count)) {
            LockSupport.park(this);
        }
        resting.decrementAndGet();
    }

    /** Whether all threads have arrived so often; some may have gone on, and arrived once more. */
    private boolean haveArrived(int count) {
        for (int thread = 0; thread <= others.length; thread++) {
            if (arrivals.get((thread + 1) * APART) - count < 0) {
                return false;
            }
        }
        return true;
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

    private void serve(int thread, Kernel part) {
        while (true) {
            await(thread);
            if (ended) {
                return;
            }
            part.run();
            await(thread);
        }
    }

    /** Ends the threads. */
    void end() {
        caller = Thread.currentThread();
        ended = true;
        await(0);
    }
}
