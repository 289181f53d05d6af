package dev.eckart.experiments.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A run that an experiment asks for.
 *
 * @param key SHA-256 of the settings text, in lower-case hexadecimal
 * @param settings canonical JSON of all that can change the result
 * @param seeds seed by stream, for the streams that the run can consume
 */
public record PlannedRun(String key, String settings, SequencedMap<String, Long> seeds) {

    public PlannedRun {
        seeds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seeds));
    }
}
