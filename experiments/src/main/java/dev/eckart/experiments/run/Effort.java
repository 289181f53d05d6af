package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.LedgerEntry;

/** What is to be done of runs of which something is known. */
interface Effort {

    /** Whether a run that has just been claimed need not be done, as another process has done it meanwhile. */
    boolean isSettled(Job job, LedgerEntry known);

    /** What is to be done of a run beside what is known. */
    Job rest(Job job, LedgerEntry known);
}
