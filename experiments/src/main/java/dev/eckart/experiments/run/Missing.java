package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.Map;
import java.util.Optional;

/**
 * Does what is missing, and nothing twice.
 *
 * @param failures by key, how often runs had failed before this command: each is tried once by those at work now
 */
record Missing(Ledger ledger, Map<String, Integer> failures) implements Effort {

    @Override
    public boolean isSettled(Job job, LedgerEntry known) {
        return known.status() == LedgerEntry.Status.FAILED
                ? known.failures() > failures.getOrDefault(known.key(), 0)
                : job.answeredBy(known);
    }

    /** A fitted model is not fitted again, unless somebody wants to see how it came about. */
    @Override
    public Job rest(Job job, LedgerEntry known) {
        boolean fitted = known.status() == LedgerEntry.Status.DONE
                && known.curves().keySet().containsAll(job.wanted().curves().keySet());
        return fitted
                ? ledger.parameters(known.key()).map(kept -> job.of(kept, known)).orElse(job)
                : job;
    }

    /** Who asked for more than is known has to see why it cannot be had. */
    @Override
    public LedgerEntry kept(LedgerEntry done) {
        LedgerEntry known = ledger.commit(done);
        return done.status() == LedgerEntry.Status.FAILED ? done.with(Optional.empty()) : known;
    }
}
