package dev.eckart.reports.claims;

import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Rmse;
import dev.eckart.models.metric.SquaredError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is printed of squared errors. */
enum Reduced {
    SUM("sum reduction"),
    MEAN("mean reduction"),
    PER_ROW("squared error per row"),
    PER_COLUMN("squared error per column"),
    ROOT_OF_SUM("the root of the sum"),
    ROOT_OF_MEAN("the root of the mean");

    private final String words;

    Reduced(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What a metric is; empty of one that is not of squared errors. */
    static Optional<Reduced> of(Metric metric) {
        if (metric instanceof SquaredError squares) {
            return Optional.of(squares.reduction() == Reduction.SUM ? SUM : MEAN);
        }
        return metric instanceof Rmse ? Optional.of(ROOT_OF_MEAN) : Optional.empty();
    }

    /** A value of this kind, told as another one; NaN where the numbers of cells, rows or columns are not known. */
    double told(double value, Reduced other, Target target) {
        double sum = switch (this) {
            case ROOT_OF_SUM, ROOT_OF_MEAN -> value * value * count(target);
            case SUM, MEAN, PER_ROW, PER_COLUMN -> value * count(target);
        };
        double told = sum / other.count(target);
        return switch (other) {
            case ROOT_OF_SUM, ROOT_OF_MEAN -> Math.sqrt(told);
            case SUM, MEAN, PER_ROW, PER_COLUMN -> told;
        };
    }

    private double count(Target target) {
        return switch (this) {
            case SUM, ROOT_OF_SUM -> 1;
            case MEAN, ROOT_OF_MEAN -> known(target.variant().sizes().get(target.metric().on()));
            case PER_ROW -> target.variant().cells().map(cells -> (double) cells.matrix().rows()).orElse(Double.NaN);
            case PER_COLUMN ->
                target.variant().cells().map(cells -> (double) cells.matrix().columns()).orElse(Double.NaN);
        };
    }

    private static double known(@Nullable Integer count) {
        return count == null || count == 0 ? Double.NaN : count;
    }
}
