package dev.eckart.reports.table;

import dev.eckart.components.Problems;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.wording.KnownNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The models and metrics that a table is about; no names stand for all of them. */
record Chosen(List<String> models, List<String> metrics) {

    void check(Outline experiment, Problems problems) {
        KnownNames.check(models, experiment.models(), problems.at("models"));
        KnownNames.check(metrics, experiment.metrics(), problems.at("metrics"));
    }

    /** The variants of the models, in the order in which the models are named. */
    List<VariantResults> variants(Results results) {
        return models.isEmpty()
                ? results.variants()
                : models.stream().flatMap(model -> results.ofModel(model).stream()).toList();
    }

    /**
     * The metric of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Metric metric(Results results, String name) {
        Metric metric = results.experiment().metrics().get(name);
        if (metric == null) {
            throw new IllegalArgumentException("there is no metric " + name);
        }
        return metric;
    }

    SequencedMap<String, Metric> metrics(Results results) {
        SequencedMap<String, Metric> all = results.experiment().metrics();
        SequencedMap<String, Metric> some = new LinkedHashMap<>();
        (metrics.isEmpty() ? scored(results) : metrics).forEach(name -> {
            Metric metric = all.get(name);
            if (metric != null) {
                some.put(name, metric);
            }
        });
        return some;
    }

    /** All metrics but those that settings were chosen by on data that the chosen fits have seen. */
    private static List<String> scored(Results results) {
        List<String> all = List.copyOf(results.experiment().metrics().keySet());
        List<String> scored = all.stream()
                .filter(name -> !results.variants().stream()
                        .allMatch(variant -> variant.notApplicable().containsKey(name)))
                .toList();
        return scored.isEmpty() ? all : scored;
    }
}
