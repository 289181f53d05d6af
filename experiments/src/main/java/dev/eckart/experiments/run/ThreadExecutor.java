package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does runs in threads of this process. */
final class ThreadExecutor implements Executor {

    private final int runs;
    private final int threadsPerRun;

    /**
     * @param runs how many are done at once
     * @param threadsPerRun how many threads may work on each of them
     */
    ThreadExecutor(int runs, int threadsPerRun) {
        this.runs = runs;
        this.threadsPerRun = threadsPerRun;
    }

    @Override
    public void execute(Work work, Cancellation cancellation, Consumer<LedgerEntry> finished) {
        try (ExecutorService pool = Executors.newFixedThreadPool(runs)) {
            Session session = new Session(work, cancellation);
            session.receive(session.begun(pool), finished);
        }
    }

    /** What a thread tells: a run that has ended, or that there is no more to come of it. */
    private sealed interface Told {
        record Ended(LedgerEntry entry) implements Told {}

        record Over(@Nullable Throwable fault) implements Told {}
    }

    /** One call of the executor. Whatever goes wrong first ends it, once the runs that have begun have ended. */
    private final class Session {

        private final Work work;
        private final AtomicBoolean givenUp = new AtomicBoolean();
        private final Cancellation cancellation;
        // Bounded: what is computed waits for what is kept.
        private final BlockingQueue<Told> told = new ArrayBlockingQueue<>(2 * runs);
        private @Nullable Throwable fault;
        private boolean interrupted;
        private boolean keeps = true;

        Session(Work work, Cancellation cancellation) {
            this.work = work;
            this.cancellation = () -> givenUp.get() || cancellation.requested();
        }

        void work() {
            Throwable thrown = null;
            try {
                Optional<Job> job = work.next(cancellation);
                while (job.isPresent()) {
                    tell(new Told.Ended(job.get().execute(threadsPerRun, cancellation)));
                    job = work.next(cancellation);
                }
            } catch (RuntimeException | Error e) {
                thrown = e;
            }
            tell(new Told.Over(thrown));
        }

        /** How many threads could be started. */
        int begun(ExecutorService pool) {
            for (int thread = 0; thread < runs; thread++) {
                try {
                    pool.execute(this::work);
                } catch (RuntimeException | Error e) {
                    giveUp(e);
                    return thread;
                }
            }
            return runs;
        }

        void receive(int begun, Consumer<LedgerEntry> finished) {
            int working = begun;
            while (working > 0) {
                switch (take()) {
                    case Told.Ended(LedgerEntry entry) -> keep(entry, finished);
                    case Told.Over(Throwable thrown) -> {
                        working--;
                        giveUp(thrown);
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            rethrow();
        }

        /** What has ended is kept also after another run's fault. */
        private void keep(LedgerEntry entry, Consumer<LedgerEntry> finished) {
            try {
                if (keeps) {
                    finished.accept(entry);
                }
            } catch (RuntimeException | Error e) {
                keeps = false;
                giveUp(e);
            }
        }

        private void giveUp(@Nullable Throwable thrown) {
            if (thrown != null && fault == null) {
                fault = thrown;
                givenUp.set(true);
            }
        }

        private void rethrow() {
            switch (fault) {
                case null -> { }
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                default -> throw new IllegalStateException(fault);
            }
        }

        private void tell(Told message) {
            boolean received = false;
            while (!received) {
                received = isReceived(message);
            }
        }

        /** Nobody interrupts the threads of the pool; if somebody does, what was computed must not be lost. */
        private boolean isReceived(Told message) {
            try {
                told.put(message);
                return true;
            } catch (InterruptedException _) {
                return false;
            }
        }

        private Told take() {
            while (true) {
                try {
                    return told.take();
                } catch (InterruptedException _) {
                    interrupted = true;
                    giveUp(new CancellationException("interrupted"));
                }
            }
        }
    }
}
