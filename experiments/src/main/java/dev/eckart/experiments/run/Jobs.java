package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.PlannedTuning.Candidate;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.view.Preparing;
import dev.eckart.models.Demand;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Different runs to be done: one that is asked for several times stands once, with all that is asked of it. */
final class Jobs {

    private final Map<String, Job> byKey = new LinkedHashMap<>();

    private Jobs() { }

    /** The runs whose settings are known: all that is not tuned, and the trials of what is. */
    static Jobs first(List<Plan> plans) {
        Jobs jobs = new Jobs();
        variants(plans).forEach(variant -> variant.tuning().ifPresentOrElse(
                tuning -> tuning.candidates().stream().map(Candidate::trial).forEach(jobs::addAll),
                () -> jobs.addAll(variant)));
        return jobs;
    }

    /**
     * The runs whose settings the trials have chosen.
     *
     * @param trials the entry of every trial, by key
     */
    static Jobs chosen(List<Plan> plans, Function<String, LedgerEntry> trials) {
        Jobs jobs = new Jobs();
        variants(plans).filter(variant -> variant.tuning().isPresent())
                .flatMap(variant -> new Tuning(variant, trials).chosen().stream())
                .filter(Tuning.Chosen::possible)
                .forEach(chosen -> jobs.add(chosen.variant(), chosen.runs()));
        return jobs;
    }

    /** How many runs have settings that trials choose, and are no trials themselves. */
    static int tuned(List<Plan> plans) {
        return variants(plans)
                .filter(variant -> variant.tuning().stream()
                        .anyMatch(tuning -> tuning.tune().refitOn() != RefitOn.TRAIN))
                .mapToInt(variant -> variant.runs().size())
                .sum();
    }

    int count() {
        return byKey.size();
    }

    Collection<Job> all() {
        return byKey.values();
    }

    private void addAll(PlannedVariant variant) {
        add(variant, variant.runs());
    }

    private void add(PlannedVariant variant, List<PlannedRun> runs) {
        Demand demand = Estimates.of(variant);
        Preparing data = new Preparing(variant.data(), variant.experiment().steps());
        // A ledger's trees grow at one place, then, and each commit changes fewer pages.
        runs.stream().sorted(Comparator.comparing(PlannedRun::key)).forEach(run -> {
            Job job = new Job(run, variant.experiment(), data, variant.model(), variant.wanted(), demand);
            byKey.merge(run.key(), job, (first, again) -> first.wanting(again.wanted()));
        });
    }

    private static Stream<PlannedVariant> variants(List<Plan> plans) {
        return plans.stream().flatMap(plan -> plan.variants().stream());
    }
}
