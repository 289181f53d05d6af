package dev.eckart.reports.table;

import dev.eckart.experiments.plan.Variant;
import java.util.Optional;

/**
 * Whose numbers a row or a column holds. A cell is of the subjects of both: where these name a variant and a metric,
 * the runs behind the number can be shown.
 *
 * @param variant the variant that the numbers are of
 * @param metric the name of the metric that they are by
 */
public record Subject(Optional<Variant> variant, Optional<String> metric) {

    /** Numbers of several variants and metrics, or of something else. */
    public static final Subject NONE = new Subject(Optional.empty(), Optional.empty());

    /** The numbers of a variant. */
    public static Subject of(Variant variant) {
        return new Subject(Optional.of(variant), Optional.empty());
    }

    /** The numbers by a metric. */
    public static Subject of(String metric) {
        return new Subject(Optional.empty(), Optional.of(metric));
    }

    /** The numbers of a variant by a metric. */
    public static Subject of(Variant variant, String metric) {
        return new Subject(Optional.of(variant), Optional.of(metric));
    }

    /** What this and another subject name together. */
    public Subject and(Subject other) {
        return new Subject(variant.or(other::variant), metric.or(other::metric));
    }
}
