package dev.eckart.experiments.run;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.ledger.LedgerEntry;
import java.util.function.Consumer;

/** The one door through which runs are done: in threads here, elsewhere later. */
interface Executor {

    /**
     * Does all runs.
     *
     * @param work asked for a run whenever somebody is free to do it, and not before
     * @param progress told of each run that begins, by whoever does it, and of its epochs
     * @param finished called with each run as it ends, in the caller's thread, in no particular order
     * @throws java.util.concurrent.CancellationException if the work is given up
     */
    void execute(Work work, Progress progress, Cancellation cancellation, Consumer<LedgerEntry> finished);
}
