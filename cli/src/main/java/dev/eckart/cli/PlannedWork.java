package dev.eckart.cli;

import dev.eckart.experiments.plan.ExplainedPlan;
import dev.eckart.experiments.plan.Plan;
import java.util.Set;

/**
 * A plan, held against the ledger.
 *
 * @param known the keys of the runs that the ledger knows
 * @param missing how many runs are to be done
 * @param ledger its file, or that there is none
 */
record PlannedWork(ExplainedPlan explained, Set<String> known, int missing, String ledger) {

    Plan plan() {
        return explained.plan();
    }
}
