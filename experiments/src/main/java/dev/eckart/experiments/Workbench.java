package dev.eckart.experiments;

import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.DataList;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.EditorSchema;
import dev.eckart.experiments.json.Extension;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonFile;
import dev.eckart.experiments.json.ModelInheritance;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Overrides;
import dev.eckart.experiments.json.RandomAxes;
import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.ClaimsPlanner;
import dev.eckart.experiments.plan.ClaimsPlanner.ClaimCheck;
import dev.eckart.experiments.plan.DataFiles;
import dev.eckart.experiments.plan.ExperimentTree;
import dev.eckart.experiments.plan.ExplainedPlan;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.Planner;
import dev.eckart.experiments.plan.ValueOrigins;
import dev.eckart.experiments.sample.Drafts;
import dev.eckart.experiments.sample.SampleExperiments;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The front door of the module: reads files and plans what they ask for. Nothing is run here. Thread-safe. */
public final class Workbench {

    private final Catalogue catalogue;
    private final Binder binder;
    private final Planner planner;

    /** A workbench of these parts. */
    public Workbench(Catalogue catalogue, Binder binder, Planner planner) {
        this.catalogue = catalogue;
        this.binder = binder;
        this.planner = planner;
    }

    /** The components that may stand in files. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Small experiments around components. */
    public SampleExperiments samples() {
        return new SampleExperiments(catalogue, planner);
    }

    /** Complete experiments with one's own data. */
    public Drafts drafts() {
        return new Drafts(catalogue, binder, planner);
    }

    /**
     * Plans an experiment file.
     *
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<Plan> plan(Path file, Changes changes, Diagnostics diagnostics) {
        return plan(file, new Origin.Option(file.toString()), changes, diagnostics);
    }

    /**
     * Plans an experiment file that something else names.
     *
     * @param mention where it is named: to blame if it cannot be read
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<Plan> plan(Path file, Origin mention, Changes changes, Diagnostics diagnostics) {
        return tree(file, mention, changes, diagnostics).flatMap(tree -> planner.plan(tree, diagnostics));
    }

    /**
     * Plans an experiment that stands in no file, with everything applied.
     *
     * @param name of the experiment
     * @param folder what relative paths in it are relative to
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<Plan> plan(String name, Path folder, Json experiment, Diagnostics diagnostics) {
        return planner.plan(new ExperimentTree(name, folder, experiment), diagnostics);
    }

    /** {@link #plan(Path, Changes, Diagnostics)}, and where the values of the experiment come from. */
    public Optional<ExplainedPlan> explain(Path file, Changes changes, Diagnostics diagnostics) {
        return tree(file, new Origin.Option(file.toString()), changes, diagnostics)
                .flatMap(tree -> planner.plan(tree, diagnostics).map(plan ->
                        new ExplainedPlan(plan, ValueOrigins.of(catalogue, tree, plan.experiment()))));
    }

    /**
     * The files that the data of an experiment is read from.
     *
     * @return by the path as the experiment writes it; empty if the file cannot be read
     */
    public SequencedMap<String, Path> dataFiles(Path file, Changes changes, Diagnostics diagnostics) {
        return tree(file, new Origin.Option(file.toString()), changes, diagnostics)
                .map(DataFiles::of)
                .orElseGet(TreeMap::new);
    }

    /**
     * Plans what a claims file needs.
     *
     * @param changes what is changed in every experiment that it names
     * @param check is asked about each claim
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<ClaimsPlan> claims(
            Path file, Changes changes, ClaimCheck check, Diagnostics diagnostics) {
        Optional<Json> tree = JsonFile.read(file, new Origin.Option(file.toString()), diagnostics);
        ClaimsPlanner.Experiments experiments = (name, mention, problems) ->
                tree(folder(file).resolve(name), mention, changes, problems);
        return tree.map(json -> EditorSchema.dropped(json, diagnostics))
                .map(json -> binder.meant(json, Claims.class, diagnostics))
                .flatMap(json -> new ClaimsPlanner(planner, check).plan(
                        stem(file), binder.reading(diagnostics).bind(json, Claims.class), json, experiments,
                        diagnostics));
    }

    /** {@link #claims(Path, Changes, ClaimCheck, Diagnostics)}, with the experiments as they stand. */
    public Optional<ClaimsPlan> claims(Path file, ClaimCheck check, Diagnostics diagnostics) {
        return claims(file, Changes.NONE, check, diagnostics);
    }

    private Optional<ExperimentTree> tree(
            Path file, Origin mention, Changes changes, Diagnostics diagnostics) {
        return Extension.read(file, mention, diagnostics)
                .map(tree -> EditorSchema.dropped(tree, diagnostics))
                .map(tree -> binder.meant(tree, Experiment.class, diagnostics))
                .map(tree -> Overrides.apply(tree, changes.settings(), diagnostics))
                .map(tree -> Overrides.sweep(tree, changes.axes(), changes.settings(), diagnostics))
                .map(tree -> ModelInheritance.expand(tree, diagnostics))
                .map(tree -> DataList.asAxis(tree, diagnostics))
                .map(RandomAxes::inExperiment)
                .map(tree -> new ExperimentTree(stem(file), folder(file), tree));
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
