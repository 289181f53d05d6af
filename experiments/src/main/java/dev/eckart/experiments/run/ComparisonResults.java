package dev.eckart.experiments.run;

import dev.eckart.experiments.plan.Variant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One named comparison, over the pairs of runs that belong together.
 *
 * @param name the comparison's name in the experiment
 * @param of the variant of the first output
 * @param to the variant of the second output
 * @param pairs in the order of the seeds; runs that did not end well, or cannot be compared, are left out
 * @param obstacle why outputs could not be compared, where that is so, such as shapes that differ
 */
public record ComparisonResults(String name, Variant of, Variant to, List<Pair> pairs, Optional<String> obstacle) {

    public ComparisonResults {
        pairs = List.copyOf(pairs);
    }

    /** The numbers of one pair of runs, in the order of a table's columns. */
    public record Pair(Run of, Run to, SequencedMap<String, Double> numbers) {
        public Pair {
            numbers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(numbers));
        }
    }
}
