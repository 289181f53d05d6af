package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.run.Door.Admitted;
import dev.eckart.experiments.run.Shares.Share;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does runs in threads of this process. */
final class ThreadExecutor implements Executor {

    /** Numbers of runs that wait to be kept. */
    private static final long ROOM = 1 << 20;

    private final Schedule schedule;

    /** @param schedule how runs share this machine */
    ThreadExecutor(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void execute(
            Work work, Progress progress, Cancellation cancellation, Consumer<LedgerEntry> finished) {
        int runs = Math.clamp(work.waiting(), 1, schedule.runs());
        try (ExecutorService pool = Executors.newFixedThreadPool(runs)) {
            Session session = new Session(runs, work, progress, cancellation);
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

        private final int runs;
        private final AtomicBoolean givenUp = new AtomicBoolean();
        private final Door door;
        private final Attempts attempts;
        // Bounded: what is computed waits for what is kept.
        private final Inbox<Told> told;
        private @Nullable Throwable fault;
        private boolean interrupted;
        private boolean keeps = true;

        Session(int runs, Work work, Progress progress, Cancellation wish) {
            this.runs = runs;
            Cancellation cancellation = () -> givenUp.get() || wish.requested();
            this.door = new Door(work, new Shares(schedule), cancellation);
            this.attempts = new Attempts(schedule.limit(), door, progress, cancellation);
            this.told = new Inbox<>(2 * runs, ROOM, Session::numbers);
        }

        void work() {
            Throwable thrown = null;
            try {
                Optional<Admitted> next = door.next();
                while (next.isPresent()) {
                    tell(new Told.Ended(attempts.at(next.get())));
                    next = door.next();
                }
            } catch (RuntimeException | Error e) {
                thrown = e;
            }
            tell(new Told.Over(thrown));
        }

        /** The numbers that a message holds in memory. */
        private static long numbers(Told message) {
            return switch (message) {
                case Told.Ended(LedgerEntry entry) -> entry.numbers();
                case Told.Over _ -> 0;
            };
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
                    keepInMemory(entry, finished);
                }
            } catch (RuntimeException | Error e) {
                keeps = false;
                giveUp(e);
            }
        }

        /** Others may have taken all memory: what cannot be kept beside them, can be once they have ended. */
        private void keepInMemory(LedgerEntry entry, Consumer<LedgerEntry> finished) {
            try {
                finished.accept(entry);
                return;
            } catch (OutOfMemoryError _) {
                // Below, once the memory of this attempt is free, too.
            }
            try (Share _ = door.alone(1)) {
                finished.accept(entry);
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
