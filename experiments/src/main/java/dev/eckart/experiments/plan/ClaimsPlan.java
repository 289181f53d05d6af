package dev.eckart.experiments.plan;

import dev.eckart.experiments.spec.Claim;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What has to be run so that a claims file can be judged.
 *
 * @param name the stem of the claims file
 * @param experiments the experiments that it names, each once, as they stand
 * @param claims in the order of the file
 */
public record ClaimsPlan(String name, List<Plan> experiments, List<PlannedClaim> claims) {

    public ClaimsPlan {
        experiments = List.copyOf(experiments);
        claims = List.copyOf(claims);
    }

    /**
     * A claim and the plans that it is held against.
     *
     * @param stated the experiment as it stands
     * @param unstated one for each combination of what the claim leaves unstated
     * @param conventions one for each other convention that figures of its kind are printed under
     * @param changed plans whatever else is to be tried
     */
    public record PlannedClaim(
            Claim claim, Plan stated, List<Alternative> unstated, List<Alternative> conventions, Changed changed) {
        public PlannedClaim {
            unstated = List.copyOf(unstated);
            conventions = List.copyOf(conventions);
        }
    }

    /**
     * The experiment with something changed.
     *
     * @param description what was changed, such as "mean reduction"
     * @param changes value, as JSON, by path
     */
    public record Alternative(String description, SequencedMap<String, String> changes, Plan plan) {}

    /** Plans a claim's experiment with something changed. */
    @FunctionalInterface
    public interface Changed {

        /**
         * The runs of the claim's models.
         *
         * @param changes value, as JSON, by path
         * @return empty where the experiment cannot be changed so
         */
        Optional<Plan> with(SequencedMap<String, String> changes);
    }

    /** All plans, those of the experiments first. */
    public List<Plan> plans() {
        Stream<Plan> alternatives = claims.stream()
                .flatMap(claim -> Stream.concat(claim.unstated().stream(), claim.conventions().stream()))
                .map(Alternative::plan);
        return Stream.concat(experiments.stream(), alternatives).toList();
    }
}
