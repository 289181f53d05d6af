package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.PlannedTuning;
import dev.eckart.experiments.plan.PlannedTuning.Candidate;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.run.ChosenSettings.Subject;
import dev.eckart.experiments.spec.Tune;
import dev.eckart.linalg.Sums;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;

/** Chooses the settings of one variant by what its trials have come to. */
final class Tuning {

    /**
     * Chosen settings and the runs that they lead to.
     *
     * @param variant the model with the chosen settings; the first candidate's if none could be chosen
     * @param runs those of its runs that they were chosen for
     */
    record Chosen(ChosenSettings settings, PlannedVariant variant, List<PlannedRun> runs) {

        boolean possible() {
            return settings.score().isPresent();
        }
    }

    private final PlannedTuning tuning;
    private final Metric by;
    private final Function<String, LedgerEntry> trials;

    /**
     * @param planned a variant whose settings are tuned
     * @param trials the entry of every trial, by key
     */
    Tuning(PlannedVariant planned, Function<String, LedgerEntry> trials) {
        this.tuning = planned.tuning().orElseThrow();
        this.by = Objects.requireNonNull(planned.experiment().metrics().get(tuning.tune().by()));
        this.trials = trials;
    }

    /** The choices, in the order of the trials. */
    List<Chosen> chosen() {
        return tuning.candidates().stream()
                .flatMap(candidate -> candidate.trial().runs().stream())
                .map(this::subject)
                .distinct()
                .map(this::choose)
                .toList();
    }

    private Subject subject(PlannedRun trial) {
        boolean each = tuning.tune().per() == Tune.Per.FOLD;
        SequencedMap<String, Long> seeds = new LinkedHashMap<>(trial.seeds());
        seeds.keySet().removeIf(stream -> !each || !tuning.partitionedBy().contains(stream));
        return new Subject(each ? trial.fold() : OptionalInt.empty(), seeds);
    }

    private Chosen choose(Subject subject) {
        Optional<Candidate> best = Optional.empty();
        double bestScore = Double.NaN;
        int without = 0;
        for (Candidate candidate : tuning.candidates()) {
            OptionalDouble score = score(candidate, subject);
            if (score.isEmpty()) {
                without++;
            } else if (best.isEmpty() || by.direction().better(score.getAsDouble(), bestScore)) {
                best = Optional.of(candidate);
                bestScore = score.getAsDouble();
            }
        }
        ChosenSettings settings = new ChosenSettings(subject,
                best.map(Candidate::values).orElseGet(LinkedHashMap::new),
                best.isPresent() ? OptionalDouble.of(bestScore) : OptionalDouble.empty(),
                tuning.candidates().size(),
                without);
        PlannedVariant refit = best.orElse(tuning.candidates().getFirst()).refit();
        return new Chosen(settings, refit, runs(refit, subject));
    }

    /** The mean over the trials; empty if one of them has no score. */
    private OptionalDouble score(Candidate candidate, Subject subject) {
        String id = Objects.requireNonNull(candidate.trial().scoreIds().get(tuning.tune().by()));
        List<Double> scores = new ArrayList<>();
        for (PlannedRun run : runs(candidate.trial(), subject)) {
            if (trials.apply(run.key()).scores().get(id) instanceof Score.Value(double value)) {
                scores.add(value);
            } else {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(Sums.mean(scores.size(), scores::get));
    }

    private static List<PlannedRun> runs(PlannedVariant variant, Subject subject) {
        return variant.runs().stream().filter(run -> subject.covers(run.fold(), run.seeds())).toList();
    }
}
