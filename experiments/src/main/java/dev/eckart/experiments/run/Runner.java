package dev.eckart.experiments.run;

import dev.eckart.autodiff.Program;
import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.models.Demand;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Does the runs that plans ask for, but for those that the ledger knows, and gathers the results. */
public final class Runner {

    /** Runs that get several threads wait until these are free; in the end there would be nobody to use them before. */
    private static final Comparator<Job> LARGEST_FIRST = Comparator.comparingLong(
            job -> Schedule.isWorthThreads(job.demand().step()) ? -job.demand().step() : 0);

    private final Ledger ledger;
    private final Executor executor;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Optional<Repeating> repeating;
    private final Comparator<Job> order;
    private final Upkeep upkeep;

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
        this(ledger, Schedule.of(threads, threadsPerRun), progress, cancellation);
    }

    /**
     * @param ledger where runs are looked up and kept
     * @param schedule how runs share this machine; no result depends on it
     */
    public Runner(Ledger ledger, Schedule schedule, Progress progress, Cancellation cancellation) {
        this(ledger, new ThreadExecutor(schedule), progress, cancellation, Optional.empty(), LARGEST_FIRST,
                Upkeep.NONE);
    }

    private Runner(Ledger ledger, Executor executor, Progress progress, Cancellation cancellation,
            Optional<Repeating> repeating, Comparator<Job> order, Upkeep upkeep) {
        this.ledger = ledger;
        this.executor = executor;
        this.progress = progress;
        this.cancellation = cancellation;
        this.repeating = repeating;
        this.order = order;
        this.upkeep = upkeep;
    }

    /**
     * This runner, but one that does known runs again and holds them against what is known. The ledger and the results
     * keep what was known.
     *
     * @param told called with each run; never from two threads at a time
     */
    public Runner repeating(Consumer<Repeated> told) {
        return repeating(true, told);
    }

    /**
     * Does the runs of all plans again and holds them against what is known, to which nothing is added.
     *
     * @param told called with each run; never from two threads at a time
     */
    public void verify(List<Plan> plans, Consumer<Repeated> told) {
        repeating(false, told).done(plans);
    }

    private Runner repeating(boolean adding, Consumer<Repeated> told) {
        return new Runner(ledger, executor, progress, cancellation,
                Optional.of(new Repeating(ledger, adding, told)), order, Upkeep.NONE);
    }

    /** This runner, but one that begins runs in the order of their keys; no result depends on it. */
    public Runner inOrder(Comparator<String> keys) {
        return new Runner(ledger, executor, progress, cancellation, repeating,
                Comparator.comparing(job -> job.planned().key(), keys), upkeep);
    }

    /**
     * This runner, but one that keeps what long runs come to beside the ledger, and goes on from there after an
     * interruption; no result depends on it. One that repeats does neither.
     *
     * @param nanosBetween how long, at least, between two checkpoints of a run; before the first, too
     * @param clock in nanoseconds, from any moment on
     * @param told called with what people might want to know, from any thread
     */
    public Runner keepingCheckpoints(long nanosBetween, LongSupplier clock, Consumer<String> told) {
        Upkeep kept = repeating.isPresent()
                ? Upkeep.NONE
                : new Upkeep(ledger.checkpoints(), true, nanosBetween, clock, told);
        return new Runner(ledger, executor, progress, cancellation, repeating, order, kept);
    }

    /**
     * Does the runs of all plans together; a run that several ask for is done once.
     *
     * @return the results of each plan, in the plans' order
     */
    public List<Results> run(List<Plan> plans) {
        Gathering gathering = new Gathering(done(plans)::entry);
        return plans.stream().map(gathering::results).toList();
    }

    private KnownRuns done(List<Plan> plans) {
        Jobs first = Jobs.first(plans);
        LookedUp before = lookUp(first.all());
        KnownRuns known = new KnownRuns(progress);
        if (repeating.isEmpty()) {
            known.addAll(withChosen(before.known(), first, plans));
        }
        progress.planned(first.count() + Jobs.tuned(plans), known.count());
        try {
            execute(first, before, known);
            Jobs chosen = Jobs.chosen(plans, known::entry);
            execute(chosen, lookUp(chosen.all()), known);
        } finally {
            progress.ended();
        }
        return known;
    }

    /**
     * The results of plans from the ledger alone, each run read once.
     *
     * @return the results of each plan, in the plans' order; empty if a run is {@link #missing}
     */
    public Optional<List<Results>> knownResults(List<Plan> plans) {
        Jobs first = Jobs.first(plans);
        Map<String, LedgerEntry> known = known(first);
        if (known.size() < first.count()) {
            return Optional.empty();
        }
        Jobs chosen = Jobs.chosen(plans, entry(known));
        Map<String, LedgerEntry> ofChosen = known(chosen);
        if (ofChosen.size() < chosen.count()) {
            return Optional.empty();
        }
        known.putAll(ofChosen);
        Gathering gathering = new Gathering(entry(known));
        return Optional.of(plans.stream().map(gathering::results).toList());
    }

    /** How many different runs of the plans the ledger does not know, or knows to have failed. */
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
        Jobs first = Jobs.first(plans);
        return Set.copyOf(withChosen(known(first), first, plans).keySet());
    }

    /**
     * All runs of plans, in the order of their keys: what the ledger knows of them and the plans ask for, and their
     * fitted models.
     *
     * @param plans of which no run is missing
     */
    public List<LedgerEntry> entries(List<Plan> plans) {
        Jobs first = Jobs.first(plans);
        Map<String, Job> jobs = new TreeMap<>();
        first.all().forEach(job -> jobs.put(job.planned().key(), job));
        Jobs.chosen(plans, entry(known(first))).all().forEach(job ->
                jobs.merge(job.planned().key(), job, (one, other) -> one.wanting(other.wanted())));
        return jobs.values().stream().map(this::asked).toList();
    }

    private LedgerEntry asked(Job job) {
        String key = job.planned().key();
        return ledger.find(key)
                .map(entry -> entry.with(ledger.parameters(key)).onlyWith(
                        job.wanted().scores().keySet(), job.wanted().curves().keySet(), job.wanted().outputs()))
                .orElseThrow(() -> new NoSuchElementException(key));
    }

    /** What is known of the first runs; and of those that the trials among them choose, once all of them are known. */
    private Map<String, LedgerEntry> withChosen(Map<String, LedgerEntry> ofFirst, Jobs first, List<Plan> plans) {
        Map<String, LedgerEntry> known = new HashMap<>(ofFirst);
        if (known.size() == first.count()) {
            known.putAll(known(Jobs.chosen(plans, entry(known))));
        }
        return known;
    }

    private void execute(Jobs jobs, LookedUp lookedUp, KnownRuns known) {
        if (repeating.isEmpty()) {
            known.addAll(lookedUp.known());
        }
        Effort effort = repeating.<Effort>map(repeated -> repeated)
                .orElseGet(() -> new Missing(ledger, lookedUp.failures()));
        List<Job> left = jobs.all().stream()
                .filter(job -> !known.has(job.planned().key()))
                .sorted(order)
                .map(job -> job.with(upkeep))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        Program.expect(left.stream().map(Job::demand)
                .mapToLong(demand -> Demand.product(demand.step(), demand.epochs()))
                .reduce(0, Demand::sum));
        try (SharedWork work = new SharedWork(ledger, effort, left, known::add)) {
            executor.execute(work, progress, cancellation, entry -> {
                known.add(effort.kept(entry));
                work.finished(entry.key());
            });
        }
    }

    /**
     * What the ledger says of some jobs.
     *
     * @param known by key, those with all that is asked of them
     * @param failures by key, how often others have failed
     */
    private record LookedUp(Map<String, LedgerEntry> known, Map<String, Integer> failures) {}

    private LookedUp lookUp(Collection<Job> jobs) {
        LookedUp lookedUp = new LookedUp(new HashMap<>(), new HashMap<>());
        jobs.forEach(job -> ledger.find(job.planned().key()).ifPresent(entry -> {
            if (entry.status() == LedgerEntry.Status.FAILED) {
                lookedUp.failures.put(entry.key(), entry.failures());
            } else if (job.answeredBy(entry)) {
                lookedUp.known.put(entry.key(), entry);
            }
        }));
        return lookedUp;
    }

    private Map<String, LedgerEntry> known(Jobs jobs) {
        return lookUp(jobs.all()).known();
    }

    private static Function<String, LedgerEntry> entry(Map<String, LedgerEntry> known) {
        return key -> Objects.requireNonNull(known.get(key));
    }
}
