package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.models.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses experiments of more runs than anybody can mean, by counting them before any is planned.
 *
 * @param read reads a point; empty where it is not valid, which is told elsewhere
 */
record RunLimit(Catalogue catalogue, Function<Json, Optional<Experiment>> read) {

    /** The most runs of one experiment, trials included. */
    static final long MOST = 10_000_000;

    /**
     * Whether the runs are not too many; each model is counted by its first point.
     *
     * @param diagnostics takes an error at the last axis or, without any, at the seeds
     */
    boolean allows(Json tree, List<SweepGrid.Point> points, Diagnostics diagnostics) {
        Map<String, List<SweepGrid.Point>> byModel = points.stream().collect(Collectors.groupingBy(
                point -> point.variant().model(), LinkedHashMap::new, Collectors.toList()));
        long runs = byModel.values().stream()
                .mapToLong(each -> Count.product(each.size(), runs(each.getFirst())))
                .reduce(0, Count::sum);
        if (runs > MOST) {
            diagnostics.add(lastAxis(tree), Grouped.of(runs) + " runs; expected at most " + Grouped.of(MOST));
        }
        return runs <= MOST;
    }

    /** The runs of one point; 0 where it is not valid. */
    private long runs(SweepGrid.Point point) {
        return read.apply(point.tree())
                .flatMap(experiment -> Optional.ofNullable(experiment.models().get(point.variant().model()))
                        .map(model -> Count.product(runs(experiment, model), fitsPerRun(experiment, point))))
                .orElse(0L);
    }

    private long runs(Experiment experiment, Model model) {
        List<Object> consumers = List.of(experiment.data(), experiment.steps(), experiment.split(), model);
        int folds = experiment.split().map(Split::folds).orElse(1);
        return Count.product(
                experiment.seeds().count(new TreeSet<>(Consumption.streams(catalogue, consumers))), folds);
    }

    private static long fitsPerRun(Experiment experiment, SweepGrid.Point point) {
        long candidates = experiment.tune().isPresent() ? SweepGrid.countOfCandidates(point) : 1;
        return candidates == 1 ? 1 : Count.sum(candidates, 1);
    }

    private static Origin lastAxis(Json tree) {
        Function<String, Stream<Origin>> keys = place -> tree.at(Path.of(place)).stream()
                .flatMap(axes -> JointAxes.of(axes).stream())
                .flatMap(group -> group.axes().stream())
                .map(JointAxes.Axis::key);
        return Stream.concat(keys.apply("tune.over"), keys.apply("sweep"))
                .reduce((_, last) -> last)
                .orElseGet(() -> tree.child("seeds").orElse(tree).origin());
    }
}
