package dev.eckart.experiments.plan;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.datasets.DataException;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.models.Model;
import dev.eckart.models.metric.Metric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks the points of one experiment against its data. Each dataset is loaded once, and prepared once for each way to
 * do it; a model that several points share is checked once for each of those. Not thread-safe.
 */
final class Checking {

    /** The data of a point. */
    record View(Dataset data, Sample sample) {}

    private final Asking asking;
    private final Map<Origin, Loaded> datasets = new HashMap<>();
    private final Map<List<Object>, Sample> samples = new HashMap<>();
    private final Map<Sample, Map<Object, List<Problem>>> checked = new IdentityHashMap<>();

    /** What data depend on: their settings, and what relative paths in those are relative to. */
    private record Origin(Loader loader, Path folder) {}

    private record Loaded(Optional<Dataset> data, List<Problem> problems) {}

    Checking(Catalogue catalogue) {
        this.asking = new Asking(catalogue);
    }

    /**
     * The data of an experiment, and what is wrong with that, by paths from the experiment.
     *
     * @param folder what relative paths in the data's settings are relative to
     * @return empty if there are no data
     */
    Optional<View> check(Binding experiment, Path folder, RefitOn fittedTo, Problems problems) {
        return experiment.at("data").flatMap(data -> data.sound(Loader.class)).flatMap(loader -> {
            Origin origin = new Origin(loader, folder);
            Loaded loaded = datasets.computeIfAbsent(origin, this::load);
            addAll(loaded.problems(), problems);
            return loaded.data().map(data -> new View(data, check(experiment, origin, data, fittedTo, problems)));
        });
    }

    private Loaded load(Origin origin) {
        Problems problems = new Problems();
        Problems here = problems.at("data");
        Optional<Dataset> data = asking.answer(origin.loader(), here, () -> loaded(origin, here)).flatMap(found -> found);
        return new Loaded(data, problems.all());
    }

    private static Optional<Dataset> loaded(Origin origin, Problems here) {
        try {
            return Optional.of(origin.loader().load(origin.folder()));
        } catch (DataException e) {
            e.problems().forEach(problem -> DataChecks.at(here, problem.path()).add(problem.message()));
            return Optional.empty();
        }
    }

    private Sample check(
            Binding experiment, Origin origin, Dataset data, RefitOn fittedTo, Problems problems) {
        Optional<List<PreparationStep>> steps = steps(experiment);
        Optional<Split> split = experiment.at("split").flatMap(each -> each.sound(Split.class));
        boolean broken = experiment.at("split").isPresent() && split.isEmpty();
        Sample sample = samples.computeIfAbsent(
                List.of(origin, steps, split, broken, fittedTo),
                _ -> new Sampling(data, steps, split, broken, fittedTo, asking).sample());
        addAll(sample.problems().all(), problems);
        DataChecks checks = DataChecks.of(data, sample, steps.orElse(List.of()), split, fittedTo, asking);
        parts(experiment, "models", Model.class).forEach((name, model) ->
                addAll(once(sample, model, name, () -> checks.ofModel(name, model)), problems));
        parts(experiment, "metrics", Metric.class).forEach((name, metric) ->
                addAll(once(sample, metric, name, () -> checks.ofMetric(name, metric)), problems));
        return sample;
    }

    /** Answers for components are kept by the very component: equal ones of other points may stand elsewhere. */
    private List<Problem> once(Sample sample, Object component, String name, Supplier<List<Problem>> check) {
        Map<Object, List<Problem>> here = checked.computeIfAbsent(sample, _ -> new HashMap<>());
        return here.computeIfAbsent(List.of(name, new Same(component)), _ -> check.get());
    }

    private static Optional<List<PreparationStep>> steps(Binding experiment) {
        Optional<Binding> written = experiment.at("steps");
        if (written.isEmpty()) {
            return Optional.of(List.of());
        }
        List<PreparationStep> steps = new ArrayList<>();
        written.get().parts(PreparationStep.class).values().forEach(step -> step.ifPresent(steps::add));
        return written.get().value().isPresent() ? Optional.of(steps) : Optional.empty();
    }

    private static <T> Map<String, T> parts(Binding experiment, String key, Class<T> type) {
        Map<String, T> sound = new LinkedHashMap<>();
        experiment.at(key).ifPresent(parts -> parts.parts(type).forEach((name, part) ->
                part.ifPresent(each -> sound.put(name, each))));
        return sound;
    }

    private static void addAll(List<Problem> found, Problems problems) {
        found.forEach(problem -> DataChecks.at(problems, problem.path()).add(problem.message()));
    }
}
