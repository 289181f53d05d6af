package dev.eckart.experiments.plan;

import dev.eckart.components.Problems;
import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Reading;
import dev.eckart.experiments.plan.PlannedTuning.Candidate;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.spec.Tune;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Turns the tree of an experiment file into a plan, and finds all that is wrong with it on the way: what is written,
 * what parts say of each other, and what does not suit the data. None of these waits for another. Thread-safe.
 */
public final class Planner {

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
            planning.check(planning.read(tree), tree, RefitOn.TRAIN);
            return Optional.empty();
        }
        if (!new RunLimit(catalogue, planning::whole).allows(tree, points, diagnostics)) {
            return Optional.empty();
        }
        planning.readBeforeSweep();
        List<PlannedVariant> variants = new ArrayList<>();
        points.forEach(point -> planning.variant(point).ifPresent(variants::add));
        planning.comparability.report(tree, diagnostics);
        return variants.size() < points.size() || !diagnostics.isEmpty()
                ? Optional.empty()
                : Optional.of(plan(file.name(), variants));
    }

    private static Plan plan(String name, List<PlannedVariant> variants) {
        Experiment first = variants.getFirst().experiment();
        return new Plan(name, first, variants.getFirst().data(), CanonicalJson.pretty(first), variants);
    }

    /** A point as it was read. */
    private record Read(Binding experiment, Frame frame) {}

    /** One experiment on its way to a plan. */
    private final class Planning {

        private final ExperimentTree file;
        private final Diagnostics diagnostics;
        private final Reading reading;
        private final Checking checking;
        private final VariantPlanning variants = new VariantPlanning(catalogue);
        private final Comparability comparability = new Comparability();
        private final Asking asking = new Asking(catalogue);
        private final Set<Frame> named = new HashSet<>();

        Planning(ExperimentTree file, Diagnostics diagnostics) {
            this.file = file;
            this.diagnostics = diagnostics;
            this.reading = binder.reading(diagnostics);
            this.checking = new Checking(catalogue);
        }

        /** Every value that is written is valid, even if an axis replaces it at all points. */
        void readBeforeSweep() {
            reading.bind(file.tree(), Experiment.class);
        }

        Optional<PlannedVariant> variant(SweepGrid.Point point) {
            Read read = read(point.tree());
            comparability.add(read.experiment());
            return read.experiment().at("tune")
                    .map(tune -> tuned(point, tune.sound(Tune.class)))
                    .orElseGet(() -> planned(point, read, RefitOn.TRAIN));
        }

        /**
         * A variant whose settings are chosen, or one fitted to as much as those where nothing of it is tuned.
         *
         * @param tune empty if it is broken, so that there is no variant: then the points to choose from are checked
         */
        private Optional<PlannedVariant> tuned(SweepGrid.Point point, Optional<Tune> tune) {
            List<SweepGrid.Point> points = SweepGrid.candidates(point, diagnostics);
            List<Candidate> candidates = new ArrayList<>();
            points.forEach(each -> candidate(point.variant(), each, tune).ifPresent(candidates::add));
            if (tune.isEmpty() || candidates.size() < points.size()) {
                return Optional.empty();
            }
            PlannedVariant first = candidates.getFirst().refit();
            return Optional.of(candidates.size() == 1
                    ? first
                    : first.with(new PlannedTuning(tune.get(), partitionedBy(first.experiment()), candidates)));
        }

        private Optional<Candidate> candidate(Variant variant, SweepGrid.Point point, Optional<Tune> tune) {
            SweepGrid.Point named = new SweepGrid.Point(point.tree(), variant);
            SequencedMap<String, String> values = point.variant().swept();
            Read read = read(point.tree());
            Optional<PlannedVariant> tried = planned(named, read, RefitOn.TRAIN);
            return tune.flatMap(by -> switch (by.refitOn()) {
                case TRAIN -> tried.map(trial -> new Candidate(values, trial, trial));
                case TRAIN_AND_VALIDATION -> planned(named, read, by.refitOn()).flatMap(refit ->
                        tried.map(trial -> new Candidate(values, trial.asTrial(by.by()), refit)));
            });
        }

        private Set<String> partitionedBy(Experiment experiment) {
            return Consumption.streams(
                    catalogue, List.of(experiment.data(), experiment.steps(), experiment.split()));
        }

        Read read(Json tree) {
            Binding read = reading.bind(tree, Experiment.class);
            Frame frame = Frame.of(read, asking);
            if (named.add(frame)) {
                Problems problems = new Problems();
                NameChecks.check(read, catalogue, problems);
                diagnostics.addAll(tree, problems);
            }
            return new Read(read, frame);
        }

        private Optional<Experiment> whole(Json tree) {
            return read(tree).experiment().whole(Experiment.class);
        }

        private Optional<PlannedVariant> planned(SweepGrid.Point point, Read read, RefitOn fittedTo) {
            return check(read, point.tree(), fittedTo)
                    .filter(_ -> diagnostics.isEmpty())
                    .filter(view -> view.sample().whole().isPresent())
                    .flatMap(view -> read.experiment().whole(Experiment.class).map(whole ->
                            variants.planned(point.variant(), whole, view, read.frame(), fittedTo)));
        }

        Optional<Checking.View> check(Read read, Json tree, RefitOn fittedTo) {
            Problems problems = new Problems();
            Optional<Checking.View> view = checking.check(
                    read.experiment(), file.dataFolder(tree), fittedTo, problems);
            diagnostics.addAll(tree, problems);
            return view;
        }
    }
}
