package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Claim;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Runs that other processes may be doing too. Each is claimed before it is handed out; one that another process holds
 * comes again later, when either its result is known or the other has died.
 */
final class SharedWork implements Work, AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_ROUNDS = 10;

    private final Ledger ledger;
    private final Effort effort;
    private final Consumer<LedgerEntry> found;
    private final Deque<Job> waiting;
    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /**
     * @param effort what is to be done of a run of which something is known
     * @param found called with each run that another process has done meanwhile, from any thread
     */
    SharedWork(Ledger ledger, Effort effort, Collection<Job> jobs, Consumer<LedgerEntry> found) {
        this.ledger = ledger;
        this.effort = effort;
        this.found = found;
        this.waiting = new ArrayDeque<>(jobs);
    }

    @Override
    public Optional<Job> next(Cancellation cancellation) {
        int inVain = 0;
        for (Optional<Job> job = first(); job.isPresent(); job = first()) {
            cancellation.check();
            Optional<Claim> claim = ledger.claim(job.get().planned().key());
            if (claim.isPresent()) {
                Optional<Job> rest = rest(job.get(), claim.get());
                if (rest.isPresent()) {
                    return rest;
                }
            } else if (last(job.get()) <= ++inVain) {
                pause();
                inVain = 0;
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized int waiting() {
        return waiting.size();
    }

    /** Lets others have a run that has been committed. */
    void finished(String key) {
        Claim claim = claims.remove(key);
        if (claim != null) {
            claim.close();
        }
    }

    /** Lets others have all runs that were handed out and not finished. */
    @Override
    public void close() {
        claims.keySet().forEach(this::finished);
    }

    /** What is left to do of a run that has just been claimed; empty if another process has done it. */
    private Optional<Job> rest(Job job, Claim claim) {
        String key = job.planned().key();
        claims.put(key, claim);
        Optional<LedgerEntry> known = ledger.find(key);
        if (known.isPresent() && effort.isSettled(job, known.get())) {
            finished(key);
            found.accept(known.get());
            return Optional.empty();
        }
        return Optional.of(known.map(entry -> effort.rest(job, entry)).orElse(job));
    }

    private synchronized Optional<Job> first() {
        return Optional.ofNullable(waiting.pollFirst());
    }

    /** Puts a run behind the others and tells how many there are. */
    private synchronized int last(Job job) {
        waiting.addLast(job);
        return waiting.size();
    }

    private static void pause() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_ROUNDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
