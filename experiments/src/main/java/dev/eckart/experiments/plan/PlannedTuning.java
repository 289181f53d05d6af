package dev.eckart.experiments.plan;

import dev.eckart.experiments.spec.Tune;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The settings that one variant's are chosen from.
 *
 * @param tune how the choice is made
 * @param partitionedBy the streams whose seeds change how the data is prepared and parted
 * @param candidates in the order of the axes, the last moving fastest; more than one
 */
public record PlannedTuning(Tune tune, Set<String> partitionedBy, List<Candidate> candidates) {

    public PlannedTuning {
        partitionedBy = Set.copyOf(partitionedBy);
        candidates = List.copyOf(candidates);
    }

    /**
     * Settings to choose.
     *
     * @param values value, as JSON, by the path that is tuned
     * @param trial the model with these settings, fitted to the training part alone
     * @param refit the same, fitted to what the chosen settings are fitted to
     */
    public record Candidate(SequencedMap<String, String> values, PlannedVariant trial, PlannedVariant refit) {
        public Candidate {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }
}
