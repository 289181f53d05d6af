package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Does all runs, whatever is known of them, and compares.
 *
 * @param adding whether what is new is kept; where it is not, it is a difference
 * @param told called with each run
 */
record Repeating(Ledger ledger, boolean adding, Consumer<Repeated> told) implements Effort {

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
        if (known.isEmpty()) {
            List<String> unknown = adding ? List.of() : List.of("not known any more");
            told.accept(new Repeated(done.key(), unknown, 0));
            return adding ? ledger.commit(done) : done.with(Optional.empty());
        }
        Repetition repetition = new Repetition(known.get(), done);
        List<String> differences = differences(repetition);
        told.accept(new Repeated(done.key(), differences, repetition.notAsked()));
        boolean adds = !repetition.additions().isEmpty();
        if (adding && adds && differences.isEmpty()) {
            return ledger.commit(done);
        }
        return (adds ? done : known.get()).with(Optional.empty());
    }

    private List<String> differences(Repetition repetition) {
        List<String> differences = new ArrayList<>(repetition.contradictions());
        differences.addAll(repetition.losses());
        if (!adding) {
            differences.addAll(repetition.additions());
        }
        return differences;
    }
}
