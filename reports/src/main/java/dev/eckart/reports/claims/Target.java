package dev.eckart.reports.claims;

import dev.eckart.components.Problems;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.KnownNames;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a number is a value of: a metric of a model.
 *
 * @param value as claims name it: model.metric
 * @param metricName the metric's name
 */
record Target(String value, VariantResults variant, String metricName, Metric metric, Sample sample) {

    /**
     * The target of that name; of a swept model, its first variant.
     *
     * @throws IllegalArgumentException if there is no such model or metric
     */
    static Target of(String value, Results results) {
        VariantResults variant = results.ofModel(model(value)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model \"" + model(value) + "\" in "
                        + results.name()));
        Metric metric = Optional.ofNullable(variant.experiment().metrics().get(metric(value)))
                .orElseThrow(
                        () -> new IllegalArgumentException("no metric \"" + metric(value) + "\" in " + results.name()));
        return new Target(value, variant, metric(value), metric, Sample.of(variant, metric(value)));
    }

    /** Adds a problem if the experiment has no such model or metric. */
    static void check(String value, Experiment experiment, Problems problems) {
        if (value.indexOf('.') < 0) {
            problems.add("found \"" + value + "\", expected model.metric");
            return;
        }
        KnownNames.check(model(value), experiment.models().keySet(), problems);
        KnownNames.check(metric(value), experiment.metrics().keySet(), problems);
    }

    Optional<Bound> bound() {
        return Optional.ofNullable(variant.bounds().get(metricName));
    }

    /** Whether the model is deterministic and reaches its bound: nothing it does can be worse than optimal. */
    boolean attainsBound() {
        return variant.deterministic() && !sample.isEmpty()
                && bound().filter(bound -> bound.isReachedBy(sample.values()[0])).isPresent();
    }

    /** Whether an interval's greatest number is below the bound by more than rounding explains. */
    boolean beats(double greatest) {
        return bound().filter(bound -> bound.isBeatenBy(greatest)).isPresent();
    }

    /** How many equal steps there are from 0 to 1 in what the metric can say of one run; folds differ in that. */
    OptionalInt steps() {
        Integer rows = variant.sizes().get(metric.on());
        boolean folded = variant.runs().stream().anyMatch(run -> run.fold().isPresent());
        return !folded && rows != null && rows > 0 && metric instanceof ClassMetric classes
                && classes.granularity(rows).isPresent()
                ? OptionalInt.of((int) Math.round(1 / classes.granularity(rows).getAsDouble()))
                : OptionalInt.empty();
    }

    private static String model(String value) {
        return value.substring(0, Math.max(0, value.lastIndexOf('.')));
    }

    private static String metric(String value) {
        return value.substring(value.lastIndexOf('.') + 1);
    }
}
