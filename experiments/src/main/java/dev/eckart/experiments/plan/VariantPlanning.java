package dev.eckart.experiments.plan;

import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.models.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plans the runs of the variants of one experiment: which they are, and what is asked of them. Not thread-safe. */
final class VariantPlanning {

    private final Catalogue catalogue;
    private final Map<List<Object>, Asked> asked = new HashMap<>();
    private final Map<Same, Set<String>> drawn = new HashMap<>();

    VariantPlanning(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param frame of the experiment */
    PlannedVariant planned(
            Variant variant, Experiment experiment, Checking.View view, Frame frame, RefitOn fittedTo) {
        Model model = experiment.models().get(variant.model());
        if (model == null) {
            throw new IllegalArgumentException("no model \"" + variant.model() + "\"");
        }
        Asked asks = asked.computeIfAbsent(List.of(frame, variant.model(), fittedTo),
                _ -> Asked.of(catalogue, experiment, variant.model(), model, fittedTo));
        Set<String> preparing = drawn.computeIfAbsent(new Same(view.sample()), _ -> Consumption.streams(
                catalogue, List.of(experiment.data(), experiment.steps(), experiment.split())));
        Set<String> streams = new TreeSet<>(Consumption.streams(catalogue, model));
        streams.addAll(preparing);
        return new PlannedVariant(
                variant,
                experiment,
                model,
                view.data(),
                view.sample().whole().orElseThrow(),
                preparing.isEmpty() && experiment.split().stream().allMatch(split -> split.folds() == 1),
                new RunKeys(catalogue, fittedTo).runs(experiment, view.data(), model, streams),
                asks.scoreIds(),
                asks.curveIds(),
                asks.notApplicable(),
                asks.wanted(),
                Optional.empty());
    }
}
