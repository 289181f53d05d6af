package dev.eckart.experiments.plan;

import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.linalg.Precision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * A run that an experiment asks for.
 *
 * @param identity what identifies it
 * @param seeds seed by stream, for the streams that the run can consume
 * @param fold which partition of a split with several, from 0
 * @param fittedTo the part of the data that the model is fitted to
 * @param precision what the programs of the fit compute in
 */
public record PlannedRun(
        RunIdentity identity, SequencedMap<String, Long> seeds, OptionalInt fold, RefitOn fittedTo,
        Precision precision) {

    public PlannedRun {
        seeds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seeds));
    }

    /** SHA-256 of the settings text, in lower-case hexadecimal. */
    public String key() {
        return identity.key();
    }

    /** Canonical JSON of all that can change the result. */
    public String settings() {
        return identity.settings();
    }
}
