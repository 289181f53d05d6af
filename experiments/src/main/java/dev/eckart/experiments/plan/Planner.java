package dev.eckart.experiments.plan;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.datasets.DataException;
import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.plan.PlannedTuning.Candidate;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.spec.Tune;
import dev.eckart.experiments.view.PreparedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Turns the tree of an experiment file into a plan, and finds all that is wrong with it on the way. Thread-safe. */
public final class Planner {

    private static final dev.eckart.components.Path DATA = dev.eckart.components.Path.of("data");

    private final Catalogue catalogue;
    private final Binder binder;

    /** A planner for these components. */
    public Planner(Catalogue catalogue, Binder binder) {
        this.catalogue = catalogue;
        this.binder = binder;
    }

    /**
     * Plans an experiment.
     *
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<Plan> plan(ExperimentTree file, Diagnostics diagnostics) {
        Planning planning = new Planning(file, diagnostics);
        Json tree = file.tree();
        List<SweepGrid.Point> points = SweepGrid.points(tree, diagnostics);
        if (points.isEmpty()) {
            binder.bind(tree, Experiment.class, diagnostics)
                    .ifPresent(experiment -> planning.checkNames(experiment, tree));
            return Optional.empty();
        }
        if (!new RunLimit(catalogue, binder).allows(tree, points, diagnostics)) {
            return Optional.empty();
        }
        List<PlannedVariant> variants = new ArrayList<>();
        points.forEach(point -> planning.variant(point).ifPresent(variants::add));
        return variants.size() < points.size() || !diagnostics.isEmpty()
                ? Optional.empty()
                : Optional.of(plan(file.name(), variants));
    }

    private static Plan plan(String name, List<PlannedVariant> variants) {
        Experiment first = variants.getFirst().experiment();
        return new Plan(name, first, variants.getFirst().data(), CanonicalJson.pretty(first), variants);
    }

    /** One experiment on its way to a plan: each dataset is loaded once, and prepared once for each way to do it. */
    private final class Planning {

        private final ExperimentTree file;
        private final Diagnostics diagnostics;
        private final Map<List<Object>, Optional<Dataset>> datasets = new HashMap<>();
        private final Map<List<Object>, Optional<PreparedData>> samples = new HashMap<>();

        Planning(ExperimentTree file, Diagnostics diagnostics) {
            this.file = file;
            this.diagnostics = diagnostics;
        }

        Optional<PlannedVariant> variant(SweepGrid.Point point) {
            return bound(point).flatMap(experiment -> experiment.tune()
                    .map(tune -> tuned(point, tune))
                    .orElseGet(() -> planned(point, experiment, RefitOn.TRAIN)));
        }

        /** A variant whose settings are chosen, or one fitted to as much as those where nothing of it is tuned. */
        private Optional<PlannedVariant> tuned(SweepGrid.Point point, Tune tune) {
            List<SweepGrid.Point> points = SweepGrid.candidates(point, diagnostics);
            List<Candidate> candidates = new ArrayList<>();
            points.forEach(each -> candidate(point.variant(), each, tune).ifPresent(candidates::add));
            if (candidates.size() < points.size()) {
                return Optional.empty();
            }
            PlannedVariant first = candidates.getFirst().refit();
            return Optional.of(candidates.size() == 1
                    ? first
                    : first.with(new PlannedTuning(tune, partitionedBy(first.experiment()), candidates)));
        }

        private Optional<Candidate> candidate(Variant variant, SweepGrid.Point point, Tune tune) {
            SweepGrid.Point named = new SweepGrid.Point(point.tree(), variant);
            SequencedMap<String, String> values = point.variant().swept();
            return bound(named).flatMap(experiment -> planned(named, experiment, RefitOn.TRAIN)
                    .flatMap(trial -> switch (tune.refitOn()) {
                        case TRAIN -> Optional.of(new Candidate(values, trial, trial));
                        case TRAIN_AND_VALIDATION -> planned(named, experiment, tune.refitOn())
                                .map(refit -> new Candidate(values, trial.asTrial(tune.by()), refit));
                    }));
        }

        private Set<String> partitionedBy(Experiment experiment) {
            return Consumption.streams(
                    catalogue, List.of(experiment.data(), experiment.steps(), experiment.split()));
        }

        private Optional<Experiment> bound(SweepGrid.Point point) {
            return binder.bind(point.tree(), Experiment.class, diagnostics)
                    .filter(experiment -> checkNames(experiment, point.tree()));
        }

        private Optional<PlannedVariant> planned(SweepGrid.Point point, Experiment experiment, RefitOn fittedTo) {
            return dataset(experiment, point.tree())
                    .flatMap(data -> sample(experiment, data, fittedTo, point.tree())
                            .map(sample -> new VariantPlanning(catalogue, experiment, data, sample, fittedTo)
                                    .planned(point.variant())));
        }

        boolean checkNames(Experiment experiment, Json tree) {
            Problems problems = new Problems();
            NameChecks.check(experiment, catalogue, problems);
            diagnostics.addAll(tree, problems);
            return problems.isEmpty();
        }

        private Optional<Dataset> dataset(Experiment experiment, Json tree) {
            Path folder = file.dataFolder(tree);
            return datasets.computeIfAbsent(List.of(experiment.data(), folder), missing -> {
                try {
                    return Optional.of(experiment.data().load(folder));
                } catch (DataException e) {
                    e.faults().forEach(fault -> diagnostics.add(
                            tree, new Problem(DATA, fault)));
                    return Optional.empty();
                }
            });
        }

        private Optional<PreparedData> sample(Experiment experiment, Dataset data, RefitOn fittedTo, Json tree) {
            Problems problems = new Problems();
            DataChecks checks = new DataChecks(experiment, data, fittedTo, problems);
            Optional<PreparedData> sample = samples.computeIfAbsent(
                    List.of(data.source().sha256(), experiment.data(), experiment.steps(), experiment.split(),
                            fittedTo),
                    missing -> checks.sample());
            sample.ifPresent(checks::check);
            diagnostics.addAll(tree, problems);
            return problems.isEmpty() ? sample : Optional.empty();
        }
    }
}
