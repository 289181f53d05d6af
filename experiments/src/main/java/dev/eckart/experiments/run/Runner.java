package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Does the runs that plans ask for, but for those that the ledger knows, and gathers the results. */
public final class Runner {

    private final Ledger ledger;
    private final Executor executor;
    private final Progress progress;
    private final Cancellation cancellation;

    /**
     * @param ledger where runs are looked up and kept
     * @param threads how many runs are done at once, &ge; 1; no result depends on it
     */
    public Runner(Ledger ledger, int threads, Progress progress, Cancellation cancellation) {
        this(ledger, threads, 1, progress, cancellation);
    }

    /**
     * @param ledger where runs are looked up and kept
     * @param threads how many runs are done at once, &ge; 1; no result depends on it
     * @param threadsPerRun how many threads may work on each run, &ge; 1; no result depends on it
     */
    public Runner(
            Ledger ledger, int threads, int threadsPerRun, Progress progress, Cancellation cancellation) {
        this.ledger = ledger;
        this.executor = new ThreadExecutor(threads, threadsPerRun);
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Does the runs of all plans together; a run that several ask for is done once.
     *
     * @return the results of each plan, in the plans' order
     */
    public List<Results> run(List<Plan> plans) {
        Jobs first = Jobs.first(plans);
        Map<String, LedgerEntry> known = allKnown(first, plans);
        progress.planned(first.count() + Jobs.tuned(plans), known.size());
        Tally tally = new Tally(known);
        execute(first, known, tally);
        Jobs chosen = Jobs.chosen(plans, entry(known));
        known(chosen).forEach(known::putIfAbsent);
        execute(chosen, known, tally);
        Gathering gathering = new Gathering(entry(known));
        return plans.stream().map(gathering::results).toList();
    }

    /** How many different runs of the plans the ledger does not know. */
    public int missing(List<Plan> plans) {
        Jobs first = Jobs.first(plans);
        Map<String, LedgerEntry> known = known(first);
        int missing = first.count() - known.size();
        if (missing > 0) {
            return missing + Jobs.tuned(plans);
        }
        Jobs chosen = Jobs.chosen(plans, entry(known));
        return chosen.count() - known(chosen).size();
    }

    /**
     * The keys of the runs that the ledger knows with all that is asked of them. Runs whose settings trials choose are
     * among them once all trials are.
     */
    public Set<String> known(List<Plan> plans) {
        return Set.copyOf(allKnown(Jobs.first(plans), plans).keySet());
    }

    private Map<String, LedgerEntry> allKnown(Jobs first, List<Plan> plans) {
        Map<String, LedgerEntry> known = known(first);
        if (known.size() == first.count()) {
            known.putAll(known(Jobs.chosen(plans, entry(known))));
        }
        return known;
    }

    private void execute(Jobs jobs, Map<String, LedgerEntry> known, Tally tally) {
        List<Job> missing = jobs.all().stream().filter(job -> !known.containsKey(job.planned().key())).toList();
        executor.execute(missing, cancellation, entry -> {
            // What failed may have failed for reasons of this machine: it is counted here, and tried again next time.
            if (entry.status() != LedgerEntry.Status.FAILED) {
                ledger.commit(entry);
            }
            known.put(entry.key(), entry);
            tally.count(entry);
            progress.done(known.size(), tally.unsuccessful);
        });
    }

    private Map<String, LedgerEntry> known(Jobs jobs) {
        Map<String, LedgerEntry> known = new HashMap<>();
        jobs.all().forEach(job -> ledger.find(job.planned().key())
                .filter(job::answeredBy)
                .ifPresent(entry -> known.put(entry.key(), entry)));
        return known;
    }

    private static Function<String, LedgerEntry> entry(Map<String, LedgerEntry> known) {
        return key -> Objects.requireNonNull(known.get(key));
    }

    /** Counts the runs that did not end well. */
    private static final class Tally {

        private int unsuccessful;

        Tally(Map<String, LedgerEntry> known) {
            known.values().forEach(this::count);
        }

        void count(LedgerEntry entry) {
            if (entry.status() != LedgerEntry.Status.DONE) {
                unsuccessful++;
            }
        }
    }
}
