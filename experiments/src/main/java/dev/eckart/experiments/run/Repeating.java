package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Does all runs, whatever is known of them, and compares.
 *
 * @param told called with each difference, in words
 */
record Repeating(Ledger ledger, Consumer<String> told) implements Effort {

    @Override
    public boolean isSettled(Job job, LedgerEntry known) {
        return false;
    }

    @Override
    public Job rest(Job job, LedgerEntry known) {
        return job;
    }

    /** What was known counts, if it is all there: which of the two is wrong has to be found out by somebody. */
    @Override
    public LedgerEntry kept(LedgerEntry done) {
        Optional<LedgerEntry> known = ledger.find(done.key())
                .filter(entry -> entry.status() != LedgerEntry.Status.FAILED)
                .map(entry -> entry.with(ledger.parameters(done.key())));
        List<String> differences = known.map(entry -> Repetition.differences(entry, done)).orElse(List.of());
        differences.forEach(difference -> told.accept("run " + done.key() + ": " + difference));
        boolean adds = known.stream().noneMatch(entry -> Repetition.isWithin(entry, done));
        if (adds && differences.isEmpty()) {
            return ledger.commit(done);
        }
        return (adds ? done : known.orElseThrow()).with(Optional.empty());
    }
}
