package dev.eckart.experiments.plan;

import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.spec.Experiment;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The runs that an experiment asks for.
 *
 * @param name the experiment's name: the stem of its file
 * @param experiment the experiment at the first point of the sweep
 * @param data the dataset of that point
 * @param resolved the experiment with everything applied but the sweep, as JSON for people
 * @param variants in the order of the tables' rows
 */
public record Plan(String name, Experiment experiment, Dataset data, String resolved, List<PlannedVariant> variants) {

    public Plan {
        variants = List.copyOf(variants);
    }

    /** This plan without the variants of other models. */
    public Plan onlyModels(Collection<String> models) {
        return new Plan(
                name,
                experiment,
                data,
                resolved,
                variants.stream().filter(variant -> models.contains(variant.variant().model())).toList());
    }

    /**
     * This plan with none but some runs, and nothing tuned: trials and what they might choose are variants like others.
     *
     * @param keys which runs are meant, by key
     */
    public Plan onlyRuns(Predicate<String> keys) {
        return new Plan(
                name,
                experiment,
                data,
                resolved,
                variants.stream()
                        .flatMap(PlannedVariant::settled)
                        .map(variant -> variant.onlyRuns(keys))
                        .filter(variant -> !variant.runs().isEmpty())
                        .toList());
    }

    /** The number of runs that are done to choose settings by, beside those that are reported. */
    public int trials() {
        return variants.stream()
                .flatMap(variant -> variant.tuning().stream())
                .flatMap(tuning -> tuning.candidates().stream())
                .mapToInt(candidate -> candidate.trial().runs().size())
                .sum();
    }

    /** The number of runs that are reported. */
    public int runs() {
        return variants.stream().mapToInt(variant -> variant.runs().size()).sum();
    }
}
