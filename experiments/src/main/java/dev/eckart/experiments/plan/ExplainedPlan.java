package dev.eckart.experiments.plan;

import java.util.List;

/**
 * A plan and what its experiment's own file does not say.
 *
 * @param origins the values of the resolved experiment that are not from the file
 */
public record ExplainedPlan(Plan plan, List<ValueOrigin> origins) {
    public ExplainedPlan {
        origins = List.copyOf(origins);
    }
}
