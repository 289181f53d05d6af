package dev.eckart.experiments.plan;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Path;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks the points of one experiment against its data. Each dataset is loaded once, and prepared once for each way to
 * do it; a model that several points share is checked once for each of those. Not thread-safe.
 */
final class Checking {

    private static final Path DATA = Path.of("data");
    private static final Path STEPS = Path.of("steps");
    private static final Path SPLIT = Path.of("split");
    private static final Path MODELS = Path.of("models");
    private static final Path METRICS = Path.of("metrics");

    /** The data of a point. */
    record View(Dataset data, Sample sample) {}

    private record Loaded(Optional<Dataset> data, List<Problem> problems) {}

    private final Asking asking;
    private final Map<List<Object>, Loaded> datasets = new HashMap<>();
    private final Map<List<Object>, Sample> samples = new HashMap<>();
    private final Map<List<Object>, Optional<DataChecks>> known = new HashMap<>();
    private final Map<List<Object>, List<Problem>> checked = new HashMap<>();

    Checking(Catalogue catalogue) {
        this.asking = new Asking(catalogue);
    }

    /**
     * The data of an experiment, and what is wrong with that, by paths from the experiment.
     *
     * @param folder what relative paths of the data are relative to
     * @return empty if there are no data
     */
    Optional<View> check(Binding experiment, java.nio.file.Path folder, RefitOn fittedTo, Problems problems) {
        List<Object> preparation = Stream.of(DATA, STEPS, SPLIT)
                .<Object>map(key -> experiment.at(key).map(Same::new))
                .toList();
        Optional<DataChecks> checks = known.computeIfAbsent(
                List.of(preparation, folder, fittedTo), _ -> checks(experiment, folder, fittedTo));
        loader(experiment).ifPresent(loader -> problems.addAll(loaded(loader, folder).problems()));
        checks.ifPresent(each -> check(experiment, each, problems));
        return checks.map(each -> new View(each.data(), each.sample()));
    }

    private Optional<DataChecks> checks(Binding experiment, java.nio.file.Path folder, RefitOn fittedTo) {
        return loader(experiment).flatMap(loader -> loaded(loader, folder).data()
                .map(data -> checks(experiment, List.of(loader, folder), data, fittedTo)));
    }

    private static Optional<Loader> loader(Binding experiment) {
        return experiment.at(DATA).flatMap(data -> data.sound(Loader.class));
    }

    private Loaded loaded(Loader loader, java.nio.file.Path folder) {
        return datasets.computeIfAbsent(List.of(loader, folder), _ -> load(loader, folder));
    }

    private Loaded load(Loader loader, java.nio.file.Path folder) {
        Problems problems = new Problems();
        Problems here = problems.at("data");
        Optional<Dataset> data =
                asking.answer(loader, here, () -> loaded(loader, folder, here)).flatMap(found -> found);
        return new Loaded(data, problems.all());
    }

    private static Optional<Dataset> loaded(Loader loader, java.nio.file.Path folder, Problems here) {
        try {
            return Optional.of(loader.load(folder));
        } catch (DataException e) {
            here.addAll(e.problems());
        } catch (InvalidSettingsException e) {
            here.addAll(e.problems());
        }
        return Optional.empty();
    }

    private DataChecks checks(Binding experiment, List<Object> source, Dataset data, RefitOn fittedTo) {
        Steps steps = steps(experiment);
        Optional<Split> split = experiment.at(SPLIT).flatMap(each -> each.sound(Split.class));
        boolean broken = experiment.at(SPLIT).isPresent() && split.isEmpty();
        Sample sample = samples.computeIfAbsent(
                List.of(source, steps, split, broken, fittedTo),
                _ -> new Sampling(data, steps, split, broken, fittedTo, asking).sample());
        return DataChecks.of(data, sample, steps.known(), split, fittedTo, asking);
    }

    private void check(Binding experiment, DataChecks checks, Problems problems) {
        problems.addAll(checks.sample().problems().all());
        parts(experiment, MODELS, Model.class).forEach((name, model) ->
                problems.addAll(once(checks, model, name, () -> checks.ofModel(name, model))));
        parts(experiment, METRICS, Metric.class).forEach((name, metric) ->
                problems.addAll(once(checks, metric, name, () -> checks.ofMetric(name, metric))));
    }

    /** Answers for components are kept by the very component: equal ones of other points may stand elsewhere. */
    private List<Problem> once(DataChecks checks, Object component, String name, Supplier<List<Problem>> check) {
        return checked.computeIfAbsent(
                List.of(name, new Same(component), new Same(checks)), _ -> check.get());
    }

    /** The steps before the first that is broken, and whether these are all. */
    private static Steps steps(Binding experiment) {
        List<PreparationStep> steps = new ArrayList<>();
        for (Optional<PreparationStep> step : experiment.at(STEPS).stream()
                .flatMap(written -> written.parts(PreparationStep.class).values().stream())
                .toList()) {
            if (step.isEmpty()) {
                return new Steps(steps, false);
            }
            steps.add(step.get());
        }
        return new Steps(steps, experiment.at(STEPS).stream().allMatch(written -> written.value().isPresent()));
    }

    private static <T> Map<String, T> parts(Binding experiment, Path key, Class<T> type) {
        Map<String, T> sound = new LinkedHashMap<>();
        experiment.at(key).ifPresent(parts -> parts.parts(type).forEach((name, part) ->
                part.ifPresent(each -> sound.put(name, each))));
        return sound;
    }
}
