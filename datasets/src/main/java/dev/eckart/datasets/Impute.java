package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.util.Arrays;
import java.util.Optional;

/**
 * Fills missing values: each with one number of its column, learnt from the values that are not missing.
 *
 * @param strategy which number
 * @param value the number of the strategy {@code constant}, and of no other
 * @param fitOn where the numbers are learnt; of no effect on a constant
 */
@Name("impute")
@Doc("missing values filled with one number for each column")
public record Impute(
        @Doc("which number") Strategy strategy,
        @Doc("the number of the strategy constant") Optional<Double> value,
        @Doc("where the numbers are learnt") FitOn fitOn)
        implements PreparationStep {

    /** What a missing value is replaced by. */
    public enum Strategy {
        /** The arithmetic mean. */
        MEAN,
        /** The median: the mean of the two middle values where their number is even. */
        MEDIAN,
        /** The most frequent value: the least of several. */
        MOST_FREQUENT,
        /** A given value. */
        CONSTANT
    }

    public Impute {
        Header.check(Impute.class, problems -> check(strategy, value, problems), strategy, value, fitOn);
    }

    /** @throws IllegalArgumentException if there is a column without values to learn from; it names all such columns */
    @Override
    public FittedStep fit(ColumnValues values) {
        double[] fillings = ColumnNumbers.of(values, this::filling);
        return data -> ColumnNumbers.applied(
                data, fillings, (present, filling) -> Double.isNaN(present) ? filling : present);
    }

    private double filling(double[] column) {
        if (value.isPresent()) {
            return value.get();
        }
        if (column.length == 0) {
            throw new IllegalArgumentException("has no values to learn from");
        }
        return switch (strategy) {
            case MEAN -> ColumnNumbers.finite("mean", Moments.mean(column));
            case MEDIAN -> ColumnNumbers.finite("median", Quantiles.median(column));
            case MOST_FREQUENT -> mostFrequent(column);
            case CONSTANT -> throw new IllegalStateException("a constant has a value");
        };
    }

    private static double mostFrequent(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double best = sorted[0];
        int most = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = sorted[i];
            }
        }
        return best;
    }

    private static void check(Strategy strategy, Optional<Double> value, Problems problems) {
        if (value.isPresent() && strategy != Strategy.CONSTANT) {
            problems.at("value").add("found " + value.get() + ", but only the strategy constant has a value");
        } else if (value.isEmpty() && strategy == Strategy.CONSTANT) {
            problems.at("value").add("is required by the strategy constant");
        }
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<Impute> {
        public Offered() {
            super(Impute.class, Provider.API_VERSION);
        }
    }
}
