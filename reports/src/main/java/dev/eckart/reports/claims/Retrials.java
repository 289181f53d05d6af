package dev.eckart.reports.claims;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Where the search for an explanation has a claim's experiment run with something changed. */
public interface Retrials {

    /**
     * Plans the claim's models with keys set to other values. Nothing is run.
     *
     * @param changes value, as JSON, by path
     * @return empty where the experiment cannot be changed so
     */
    Optional<Plan> plan(SequencedMap<String, String> changes);

    /** The results of each plan, in the plans' order. */
    List<Results> run(List<Plan> plans);
}
