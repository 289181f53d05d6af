package dev.eckart.experiments.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * Settings that were chosen by trial.
 *
 * @param subject the runs that they were chosen for
 * @param values the chosen value, as JSON, by the path that is tuned; empty if no candidate has a score
 * @param score the chosen candidate's mean over its trials; empty if there is none
 * @param candidates how many there were to choose from
 * @param without how many of them lack a score in some trial, and could not be chosen for that
 */
public record ChosenSettings(
        Subject subject,
        SequencedMap<String, String> values,
        OptionalDouble score,
        int candidates,
        int without) {

    public ChosenSettings {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** Whether they were chosen for a run. */
    public boolean covers(Run run) {
        return subject.covers(run.fold(), run.seeds());
    }

    /**
     * What one choice is made for.
     *
     * @param fold the partition of the data, where a split has several and each is chosen for by itself
     * @param seeds the seeds that the data depends on, where each is chosen for by itself
     */
    public record Subject(OptionalInt fold, SequencedMap<String, Long> seeds) {
        public Subject {
            seeds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seeds));
        }

        /** Whether the choice is for runs of this fold and these seeds. */
        boolean covers(OptionalInt ofFold, SequencedMap<String, Long> ofSeeds) {
            return (fold.isEmpty() || fold.equals(ofFold)) && ofSeeds.entrySet().containsAll(seeds.entrySet());
        }
    }
}
