package dev.eckart.experiments.plan;

import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.plan.Wanted.FollowedMetric;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Curves;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.models.Model;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plans the runs of one variant: which they are, and what is asked of them. */
final class VariantPlanning {

    private final Catalogue catalogue;
    private final Experiment experiment;
    private final Dataset data;
    private final PreparedData sample;
    private final RefitOn fittedTo;

    VariantPlanning(
            Catalogue catalogue, Experiment experiment, Dataset data, PreparedData sample, RefitOn fittedTo) {
        this.catalogue = catalogue;
        this.experiment = experiment;
        this.data = data;
        this.sample = sample;
        this.fittedTo = fittedTo;
    }

    PlannedVariant planned(Variant variant) {
        Model model = experiment.models().get(variant.model());
        if (model == null) {
            throw new IllegalArgumentException("no model \"" + variant.model() + "\"");
        }
        SequencedMap<String, Metric> scored = scored(model);
        SequencedMap<String, String> scoreIds = new LinkedHashMap<>();
        scored.forEach((name, metric) -> scoreIds.put(name, id(metric)));
        SequencedMap<String, String> curveIds = new LinkedHashMap<>();
        experiment.curves().ifPresent(curves -> followed(curves, scored)
                .forEach(name -> curveIds.put(name, scoreIds.get(name) + " every " + curves.every())));
        return new PlannedVariant(
                variant,
                experiment,
                model,
                data,
                sample,
                sameForAllRuns(),
                new RunKeys(catalogue, fittedTo).runs(experiment, data, model),
                scoreIds,
                curveIds,
                notApplicable(model),
                wanted(variant.model(), scored, scoreIds, curveIds),
                Optional.empty());
    }

    private boolean sameForAllRuns() {
        List<Object> preparation = List.of(experiment.data(), experiment.steps(), experiment.split());
        return Consumption.streams(catalogue, preparation).isEmpty()
                && experiment.split().stream().allMatch(split -> split.folds() == 1);
    }

    /** A metric is its settings and its code: a score by older code is another score. */
    private String id(Metric metric) {
        SequencedMap<String, Object> identity = new LinkedHashMap<>();
        identity.put("metric", metric);
        identity.put("code", Consumption.code(catalogue, metric));
        return CanonicalJson.write(identity);
    }

    private SequencedMap<String, Metric> scored(Model model) {
        SequencedMap<String, Metric> scored = new LinkedHashMap<>(experiment.metrics());
        scored.values().removeIf(metric -> obstacle(metric, model).isPresent());
        return scored;
    }

    private Map<String, String> notApplicable(Model model) {
        Map<String, String> reasons = new LinkedHashMap<>();
        experiment.metrics().forEach((name, metric) ->
                obstacle(metric, model).ifPresent(reason -> reasons.put(name, reason)));
        return reasons;
    }

    private Optional<String> obstacle(Metric metric, Model model) {
        return fittedTo == RefitOn.TRAIN_AND_VALIDATION && metric.on() == On.VALIDATION
                ? Optional.of("the chosen settings are fitted to the validation part too")
                : Applicability.obstacle(metric, model);
    }

    private static List<String> followed(Curves curves, Map<String, Metric> scored) {
        return curves.of().stream().filter(scored::containsKey).distinct().toList();
    }

    private Wanted wanted(String model, Map<String, Metric> scored, Map<String, String> scoreIds,
            Map<String, String> curveIds) {
        SequencedMap<String, Metric> scores = new LinkedHashMap<>();
        SequencedMap<String, FollowedMetric> curves = new LinkedHashMap<>();
        scored.forEach((name, metric) -> {
            scores.put(scoreIds.getOrDefault(name, name), metric);
            experiment.curves().filter(_ -> curveIds.containsKey(name)).ifPresent(every ->
                    curves.put(curveIds.getOrDefault(name, name), new FollowedMetric(metric, every.every())));
        });
        return new Wanted(scores, curves, outputs(model));
    }

    private Set<String> outputs(String model) {
        Stream<String> compared =
                experiment.comparisons().values().stream().flatMap(each -> Stream.of(each.of(), each.to()));
        Stream<String> shown = Stream.<ReportPart>concat(
                        experiment.report().tables().stream(), experiment.report().figures().stream())
                .flatMap(part -> part.outputs(experiment).stream());
        Set<String> outputs = new TreeSet<>();
        Stream.concat(compared, shown)
                .flatMap(reference -> OutputReference.parse(reference).stream())
                .filter(reference -> reference.model().equals(model))
                .forEach(reference -> outputs.add(reference.output()));
        return outputs;
    }
}
