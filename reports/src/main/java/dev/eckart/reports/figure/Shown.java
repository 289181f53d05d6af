package dev.eckart.reports.figure;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.wording.Listing;
import dev.eckart.reports.wording.MetricWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What figures of metrics show, and what they are called. */
final class Shown {

    private Shown() { }

    /** The variants of some models, in the order in which these are named; all if none is. */
    static List<VariantResults> variants(Results results, List<String> models) {
        return models.isEmpty()
                ? results.variants()
                : models.stream().flatMap(model -> results.ofModel(model).stream()).toList();
    }

    /** Metrics in words. */
    static String measure(Results results, List<String> metrics) {
        return Listing.of(metrics.stream()
                .map(name -> Optional.ofNullable(results.experiment().metrics().get(name))
                        .map((Metric metric) -> MetricWords.of(metric))
                        .orElse(name))
                .toList());
    }

    /** The last key of a path. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** What a figure's file may be called. */
    static String stem(String figure, List<String> metrics, List<String> models) {
        return figure + "-" + String.join("-", metrics)
                + models.stream().map("-"::concat).collect(Collectors.joining());
    }
}
