package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.PlannedVariant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        this.ledger = ledger;
        this.executor = new ThreadExecutor(threads);
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Does the runs of all plans together; a run that several ask for is done once.
     *
     * @return the results of each plan, in the plans' order
     */
    public List<Results> run(List<Plan> plans) {
        Map<String, Job> jobs = jobs(plans);
        Map<String, LedgerEntry> known = known(jobs);
        progress.planned(jobs.size(), known.size());
        List<Job> missing = jobs.values().stream().filter(job -> !known.containsKey(job.planned().key())).toList();
        Tally tally = new Tally(known);
        executor.execute(missing, cancellation, entry -> {
            // What failed may have failed for reasons of this machine: it is counted here, and tried again next time.
            if (entry.status() != LedgerEntry.Status.FAILED) {
                ledger.commit(entry);
            }
            known.put(entry.key(), entry);
            tally.count(entry);
            progress.done(known.size(), tally.unsuccessful);
        });
        Gathering gathering = new Gathering(key -> Objects.requireNonNull(known.get(key)));
        return plans.stream().map(gathering::results).toList();
    }

    /** How many different runs of the plans the ledger does not know. */
    public int missing(List<Plan> plans) {
        Map<String, Job> jobs = jobs(plans);
        return jobs.size() - known(jobs).size();
    }

    private Map<String, LedgerEntry> known(Map<String, Job> jobs) {
        Map<String, LedgerEntry> known = new HashMap<>();
        jobs.values().forEach(job -> ledger.find(job.planned().key())
                .filter(job::answeredBy)
                .ifPresent(entry -> known.put(entry.key(), entry)));
        return known;
    }

    private static Map<String, Job> jobs(List<Plan> plans) {
        Map<String, Job> jobs = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (PlannedVariant variant : plan.variants()) {
                for (PlannedRun run : variant.runs()) {
                    jobs.merge(run.key(), job(variant, run), (first, again) -> first.wanting(again.wanted()));
                }
            }
        }
        return jobs;
    }

    private static Job job(PlannedVariant variant, PlannedRun run) {
        return new Job(run, variant.experiment(), variant.data(), variant.model(), variant.wanted());
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
