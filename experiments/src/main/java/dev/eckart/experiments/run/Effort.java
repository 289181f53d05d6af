package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.LedgerEntry;

/** How much is done of runs of which something is known, and what becomes of it. */
interface Effort {

    /** Whether a run that has just been claimed need not be done, as another process has done it meanwhile. */
    boolean isSettled(Job job, LedgerEntry known);

    /** What is to be done of a run beside what is known. */
    Job rest(Job job, LedgerEntry known);

    /** Takes a run that has been done, and tells what counts of it. */
    LedgerEntry kept(LedgerEntry done);
}
