package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.plan.Wanted.FollowedMetric;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Curves;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.spec.ReportPart;
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

/**
 * What every run of one model is asked for.
 *
 * @param scoreIds by the metric's name, what identifies it
 * @param curveIds by the metric's name, what identifies its curve
 * @param notApplicable by the metric's name, why there is no score of it
 * @param wanted the same, as runs need it
 */
record Asked(
        SequencedMap<String, String> scoreIds,
        SequencedMap<String, String> curveIds,
        Map<String, String> notApplicable,
        Wanted wanted) {

    static Asked of(Catalogue catalogue, Experiment experiment, String name, Model model, RefitOn fittedTo) {
        return new Asker(catalogue, experiment, fittedTo).of(name, model);
    }

    /** Who asks: one experiment. */
    private record Asker(Catalogue catalogue, Experiment experiment, RefitOn fittedTo) {

        Asked of(String name, Model model) {
            SequencedMap<String, Metric> scored = scored(model);
            SequencedMap<String, String> scoreIds = new LinkedHashMap<>();
            scored.forEach((metric, each) -> scoreIds.put(metric, id(each)));
            SequencedMap<String, String> curveIds = new LinkedHashMap<>();
            experiment.curves().ifPresent(curves -> followed(curves, scored)
                    .forEach(metric -> curveIds.put(metric, scoreIds.get(metric) + " every " + curves.every())));
            return new Asked(
                    scoreIds, curveIds, notApplicable(model), wanted(name, scored, scoreIds, curveIds));
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
}
