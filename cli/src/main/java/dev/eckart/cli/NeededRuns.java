package dev.eckart.cli;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Runner;
import java.util.List;

/** Runs that a command rests on and does not do itself. */
record NeededRuns(OutputFolder output, Console console) {

    /** Whether the ledger knows all runs of the plans; if not, says so, and what to do. */
    boolean areKnown(List<Plan> plans, Runner runner) {
        int missing = output.hasLedger() ? runner.missing(plans) : 0;
        if (output.hasLedger() && missing == 0) {
            return true;
        }
        tell(missing);
        return false;
    }

    /** Says that runs are missing, and what to do. */
    void tell(int missing) {
        String what = output.hasLedger()
                ? missing + " of the runs are not in the ledger of " + output.folder + ", or have failed"
                : "there is no ledger in " + output.folder;
        console.err().println(
                "error  " + what + "; \"eckart run\" with the same arguments does what is missing");
    }
}
