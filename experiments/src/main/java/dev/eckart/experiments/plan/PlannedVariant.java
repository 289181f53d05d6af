package dev.eckart.experiments.plan;

import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.models.Model;
import dev.eckart.models.metric.Metric;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A model at one point of the sweep, and its runs.
 *
 * @param experiment the experiment at that point
 * @param model the model with its settings at that point
 * @param data the dataset, before the steps
 * @param sample the data as a run sees it whose streams all have seed 0
 * @param sameForAllRuns whether every run sees that same data
 * @param runs in the order of their seeds; one, without seeds, for what is deterministic
 * @param scoreIds by the metric's name, what identifies it; metrics that do not fit the model are absent
 * @param curveIds by the metric's name, what identifies its curve
 * @param notApplicable by the metric's name, why the variant has no score of it
 * @param wanted what is asked of every run
 * @param tuning where the settings are chosen by trial: what they are chosen from. The runs are then those of the first
 *     candidate, fitted again; which will be done, the trials tell
 */
public record PlannedVariant(
        Variant variant,
        Experiment experiment,
        Model model,
        Dataset data,
        PreparedData sample,
        boolean sameForAllRuns,
        List<PlannedRun> runs,
        SequencedMap<String, String> scoreIds,
        SequencedMap<String, String> curveIds,
        Map<String, String> notApplicable,
        Wanted wanted,
        Optional<PlannedTuning> tuning) {

    public PlannedVariant {
        runs = List.copyOf(runs);
        scoreIds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(scoreIds));
        curveIds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(curveIds));
        notApplicable = Map.copyOf(notApplicable);
    }

    /** This variant with nothing asked of its runs but one score. */
    PlannedVariant asTrial(String metric) {
        String id = Objects.requireNonNull(scoreIds.get(metric));
        SequencedMap<String, Metric> score = new LinkedHashMap<>();
        score.put(id, Objects.requireNonNull(wanted.scores().get(id)));
        Wanted one = new Wanted(score, new LinkedHashMap<>(), Set.of());
        return new PlannedVariant(variant, experiment, model, data, sample, sameForAllRuns, runs, scoreIds, curveIds,
                notApplicable, one, Optional.empty());
    }

    /** This variant with its settings chosen by trial. */
    PlannedVariant with(PlannedTuning choice) {
        return new PlannedVariant(variant, experiment, model, data, sample, sameForAllRuns, runs, scoreIds, curveIds,
                notApplicable, wanted, Optional.of(choice));
    }

    /** This variant with none but some of its runs. */
    PlannedVariant onlyRuns(Predicate<String> keys) {
        return new PlannedVariant(variant, experiment, model, data, sample, sameForAllRuns,
                runs.stream().filter(run -> keys.test(run.key())).toList(), scoreIds, curveIds, notApplicable, wanted,
                tuning);
    }

    /** Itself; where it is tuned, all trials in its place, and all that they might choose. */
    Stream<PlannedVariant> settled() {
        return tuning.map(choice -> choice.candidates().stream()
                        .flatMap(candidate -> Stream.of(candidate.trial(), candidate.refit())))
                .orElseGet(() -> Stream.of(this));
    }

    /** Whether no random stream can change the result. */
    public boolean deterministic() {
        return runs.getFirst().seeds().isEmpty();
    }
}
