package dev.eckart.experiments.run;

import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.spec.Experiment;
import java.util.List;
import java.util.Optional;

/**
 * All that is known after an experiment has been run. It holds nothing that differs between two machines, two orders of
 * execution or two times.
 *
 * @param name the experiment's name: the stem of its file
 * @param experiment the experiment as resolved, at the first point of the sweep
 * @param data the dataset, before the steps
 * @param variants the rows of tables, in order
 * @param comparisons in order
 */
public record Results(
        String name,
        Experiment experiment,
        Dataset data,
        List<VariantResults> variants,
        List<ComparisonResults> comparisons) {

    public Results {
        variants = List.copyOf(variants);
        comparisons = List.copyOf(comparisons);
    }

    /** The results of the variants of one model, in order; empty if there is no such model. */
    public List<VariantResults> ofModel(String model) {
        return variants.stream().filter(variant -> variant.variant().model().equals(model)).toList();
    }

    /** The comparison of that name. */
    public Optional<ComparisonResults> comparison(String name) {
        return comparisons.stream().filter(comparison -> comparison.name().equals(name)).findFirst();
    }

    /** The number of runs that diverged or failed. */
    public long unsuccessful() {
        return variants.stream()
                .flatMap(variant -> variant.runs().stream())
                .filter(run -> !(run.outcome() instanceof Outcome.Done))
                .count();
    }
}
