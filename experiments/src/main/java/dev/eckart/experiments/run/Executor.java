package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.Collection;
import java.util.function.Consumer;

/** The one door through which runs are done: in threads here, elsewhere later. */
interface Executor {

    /**
     * Does all runs.
     *
     * @param finished called with each run as it ends, never from two threads at a time, in no particular order
     * @throws java.util.concurrent.CancellationException if the work is given up
     */
    void execute(Collection<Job> jobs, Cancellation cancellation, Consumer<LedgerEntry> finished);
}
