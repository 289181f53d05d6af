package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.models.Demand;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The threads and the memory that runs at work have among them. Thread-safe. */
final class Shares {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final Schedule schedule;
    private final Set<Share> taken = new HashSet<>();

    Shares(Schedule schedule) {
        this.schedule = schedule;
    }

    /** What one run has, until it is closed. */
    final class Share implements AutoCloseable {

        private final int threads;
        private final long bytes;
        private boolean accompanied;

        private Share(int threads, long bytes) {
            this.threads = threads;
            this.bytes = bytes;
        }

        int threads() {
            return threads;
        }

        /** Whether anybody else has had a share at the same time. */
        boolean accompanied() {
            synchronized (Shares.this) {
                return accompanied;
            }
        }

        @Override
        public void close() {
            synchronized (Shares.this) {
                taken.remove(this);
                Shares.this.notifyAll();
            }
        }
    }

    /**
     * Waits until there is room. Whoever wants more than there is has it alone.
     *
     * @param waiting how many runs are to begin, this one among them
     * @throws CancellationException if that is wished meanwhile
     */
    synchronized Share take(Demand demand, int waiting, Cancellation cancellation) {
        long bytes = Demand.product(Double.BYTES, demand.numbers());
        await(() -> taken.isEmpty() || (threads(demand, waiting) <= freeThreads() && bytes <= freeBytes()),
                cancellation);
        return taken(new Share(threads(demand, waiting), bytes));
    }

    /**
     * Waits until nobody else is at work, and takes all there is.
     *
     * @param threads how many are to work
     * @throws CancellationException if that is wished meanwhile
     */
    synchronized Share alone(int threads, Cancellation cancellation) {
        await(taken::isEmpty, cancellation);
        return taken(new Share(threads, schedule.bytes()));
    }

    private int threads(Demand demand, int waiting) {
        return schedule.threadsFor(demand.step(), waiting, freeThreads());
    }

    private Share taken(Share share) {
        share.accompanied = !taken.isEmpty();
        taken.forEach(other -> other.accompanied = true);
        taken.add(share);
        return share;
    }

    private int freeThreads() {
        return Math.max(0, schedule.threads() - taken.stream().mapToInt(share -> share.threads).sum());
    }

    private long freeBytes() {
        long held = taken.stream().mapToLong(share -> share.bytes).reduce(0, Demand::sum);
        return Math.max(0, schedule.bytes() - held);
    }

    private synchronized void await(BooleanSupplier room, Cancellation cancellation) {
        try {
            while (!room.getAsBoolean()) {
                cancellation.check();
                wait(MILLISECONDS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
