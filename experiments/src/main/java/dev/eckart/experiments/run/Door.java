package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.run.Shares.Share;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where runs are let in, one after another, each as soon as there are threads and memory for it. Whoever is behind a
 * large run waits with it, so that it need not wait for ever, and no process keeps more than one run that it cannot
 * begin from others. Thread-safe.
 */
final class Door {

    private final Work work;
    private final Shares shares;
    private final Cancellation cancellation;
    private final ReentrantLock turn = new ReentrantLock(true);

    Door(Work work, Shares shares, Cancellation cancellation) {
        this.work = work;
        this.shares = shares;
        this.cancellation = cancellation;
    }

    /** A run that may begin, and what it may take. */
    record Admitted(Job job, Share share) {}

    /** The next run, once it may begin; empty if there is none left. */
    Optional<Admitted> next() {
        turn.lock();
        try {
            return work.next(cancellation).map(job -> new Admitted(
                    job, shares.take(job.demand(), work.waiting() + 1, cancellation)));
        } finally {
            turn.unlock();
        }
    }

    /** All that there is, once nobody is at work. */
    Share alone(int threads) {
        turn.lock();
        try {
            return shares.alone(threads, cancellation);
        } finally {
            turn.unlock();
        }
    }
}
