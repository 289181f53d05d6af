package dev.eckart.experiments.plan;

import dev.eckart.models.metric.Metric;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of a run, by what identifies it: two experiments that name one metric differently ask for the same.
 *
 * @param scores metric by its canonical text
 * @param curves curve by its canonical text
 * @param outputs names of the outputs to keep
 */
public record Wanted(
        SequencedMap<String, Metric> scores, SequencedMap<String, FollowedMetric> curves, Set<String> outputs) {

    public Wanted {
        scores = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(scores));
        curves = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(curves));
        outputs = Collections.unmodifiableSet(new TreeSet<>(outputs));
    }

    /**
     * A metric over epochs.
     *
     * @param every epochs between two points
     */
    public record FollowedMetric(Metric metric, int every) {}

    /** All that either asks for. */
    public Wanted and(Wanted other) {
        SequencedMap<String, Metric> allScores = new LinkedHashMap<>(scores);
        allScores.putAll(other.scores);
        SequencedMap<String, FollowedMetric> allCurves = new LinkedHashMap<>(curves);
        allCurves.putAll(other.curves);
        Set<String> allOutputs = new TreeSet<>(outputs);
        allOutputs.addAll(other.outputs);
        return new Wanted(allScores, allCurves, allOutputs);
    }

    /** What is left of this where some of it is known. */
    public Wanted without(Set<String> knownScores, Set<String> knownCurves, Set<String> knownOutputs) {
        SequencedMap<String, Metric> otherScores = new LinkedHashMap<>(scores);
        otherScores.keySet().removeAll(knownScores);
        SequencedMap<String, FollowedMetric> otherCurves = new LinkedHashMap<>(curves);
        otherCurves.keySet().removeAll(knownCurves);
        Set<String> otherOutputs = new TreeSet<>(outputs);
        otherOutputs.removeAll(knownOutputs);
        return new Wanted(otherScores, otherCurves, otherOutputs);
    }
}
