package dev.eckart.experiments.run;

import java.util.List;

/**
 * What came of a run that was done again.
 *
 * @param key of the run
 * @param differences in words, each with its part and place; empty if nothing differs in a single bit
 * @param notAsked how many scores, curves and outputs are known of the run that nobody has asked for again
 */
public record Repeated(String key, List<String> differences, int notAsked) {

    public Repeated {
        differences = List.copyOf(differences);
    }

    /** Whether everything that was computed again is as it was. */
    public boolean isIdentical() {
        return differences.isEmpty();
    }
}
