package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the runs that plans ask for, but for those that the ledger knows, and gathers the results. */
public final class Runner {

    private final Ledger ledger;
    private final Executor executor;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Optional<Consumer<String>> differences;

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
        this(ledger, new ThreadExecutor(threads, threadsPerRun), progress, cancellation, Optional.empty());
    }

    private Runner(Ledger ledger, Executor executor, Progress progress, Cancellation cancellation,
            Optional<Consumer<String>> differences) {
        this.ledger = ledger;
        this.executor = executor;
        this.progress = progress;
        this.cancellation = cancellation;
        this.differences = differences;
    }

    /**
     * This runner, but one that does known runs again and holds them against what is known. The ledger and the results
     * keep what was known.
     *
     * @param told called with each difference that is found, in words; never from two threads at a time
     */
    public Runner repeating(Consumer<String> told) {
        return new Runner(ledger, executor, progress, cancellation, Optional.of(told));
    }

    /**
     * Does the runs of all plans together; a run that several ask for is done once.
     *
     * @return the results of each plan, in the plans' order
     */
    public List<Results> run(List<Plan> plans) {
        Jobs first = Jobs.first(plans);
        KnownRuns known = new KnownRuns(progress);
        if (differences.isEmpty()) {
            known.addAll(allKnown(first, plans));
        }
        progress.planned(first.count() + Jobs.tuned(plans), known.count());
        execute(first, known);
        Jobs chosen = Jobs.chosen(plans, known::entry);
        if (differences.isEmpty()) {
            known.addAll(known(chosen));
        }
        execute(chosen, known);
        Gathering gathering = new Gathering(known::entry);
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

    private void execute(Jobs jobs, KnownRuns known) {
        List<Job> missing = jobs.all().stream().filter(job -> !known.has(job.planned().key())).toList();
        if (missing.isEmpty()) {
            return;
        }
        Effort effort = differences.isPresent() ? new Everything() : new Missing(ledger, failures(missing));
        try (SharedWork work = new SharedWork(ledger, effort, missing, known::add)) {
            executor.execute(work, cancellation, entry -> {
                known.add(kept(entry));
                work.finished(entry.key());
            });
        }
    }

    /** Keeps a run that has ended, and tells what is known of it then. */
    private LedgerEntry kept(LedgerEntry entry) {
        Optional<LedgerEntry> before = differences.isPresent() ? ledger.find(entry.key()) : Optional.empty();
        List<String> found = before
                .filter(known -> known.status() != LedgerEntry.Status.FAILED)
                .map(known -> Repetition.differences(known.with(ledger.parameters(entry.key())), entry))
                .orElse(List.of());
        if (found.isEmpty()) {
            LedgerEntry known = ledger.commit(entry);
            // Who asked for more than is known has to see why it cannot be had.
            return entry.status() == LedgerEntry.Status.FAILED ? entry.with(Optional.empty()) : known;
        }
        found.forEach(difference ->
                differences.ifPresent(told -> told.accept("run " + entry.key() + ": " + difference)));
        return before.orElseThrow();
    }

    private Map<String, Integer> failures(List<Job> jobs) {
        Map<String, Integer> failures = new HashMap<>();
        jobs.forEach(job -> ledger.find(job.planned().key())
                .ifPresent(entry -> failures.put(entry.key(), entry.failures())));
        return failures;
    }

    private Map<String, LedgerEntry> known(Jobs jobs) {
        Map<String, LedgerEntry> known = new HashMap<>();
        jobs.all().forEach(job -> ledger.find(job.planned().key())
                .filter(entry -> entry.status() != LedgerEntry.Status.FAILED && job.answeredBy(entry))
                .ifPresent(entry -> known.put(entry.key(), entry)));
        return known;
    }

    private static Function<String, LedgerEntry> entry(Map<String, LedgerEntry> known) {
        return key -> Objects.requireNonNull(known.get(key));
    }
}
