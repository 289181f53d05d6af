package dev.eckart.reports.claims;

import dev.eckart.experiments.run.Results;
import java.util.List;
import java.util.Optional;

/**
 * What a claim is held against.
 *
 * @param stated the results of the experiment as the claim's report states it
 * @param unstated the results under each combination of what the report leaves unstated; may be empty
 * @param conventions the results under each declared convention other than the stated one; may be empty
 * @param retrials runs what else may explain a number that fits nothing; without it, only what needs no run is tried
 */
public record Evidence(
        Results stated, List<Alternative> unstated, List<Alternative> conventions, Optional<Retrials> retrials) {

    public Evidence {
        unstated = List.copyOf(unstated);
        conventions = List.copyOf(conventions);
    }

    /** Evidence to which nothing can be added. */
    public Evidence(Results stated, List<Alternative> unstated, List<Alternative> conventions) {
        this(stated, unstated, conventions, Optional.empty());
    }

    /** Results alone, without alternatives. */
    public static Evidence of(Results stated) {
        return new Evidence(stated, List.of(), List.of());
    }
}
