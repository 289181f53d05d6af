package dev.eckart.experiments.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * One fit of one model, and how it ended.
 *
 * @param key what the run is identified by: a hash, in lower-case hexadecimal, of all that can change its result
 * @param seeds seed by stream, for the streams that the run can consume; empty for a deterministic run
 * @param fold which partition of a split with several, from 0
 * @param epochs how many epochs have made the model, where it tells them
 */
public record Run(
        String key, SequencedMap<String, Long> seeds, OptionalInt fold, Outcome outcome, OptionalInt epochs) {

    /** A run that does not tell its epochs. */
    public Run(String key, SequencedMap<String, Long> seeds, OptionalInt fold, Outcome outcome) {
        this(key, seeds, fold, outcome, OptionalInt.empty());
    }

    public Run {
        seeds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seeds));
    }

    /** Whether two runs belong together: they are of one fold, and no stream that both consume has different seeds. */
    public boolean pairsWith(Run other) {
        return fold.equals(other.fold) && seeds.entrySet().stream()
                .allMatch(mine -> mine.getValue().equals(other.seeds.getOrDefault(mine.getKey(), mine.getValue())));
    }
}
