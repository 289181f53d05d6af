package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * Subtracts from each column the arithmetic mean of the values that were learnt from. Missing values are not learnt
 * from, and stay missing.
 *
 * @param fitOn where the means are taken
 */
@Name("centre")
@Doc("each column minus its mean")
public record Centre(@Doc("where the means are taken") FitOn fitOn) implements PreparationStep {

    public Centre {
        Header.check(Centre.class, fitOn);
    }

    /**
     * @throws IllegalArgumentException if a column has no values, or their sum is not finite; it names all such columns
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        double[] means = ColumnNumbers.of(values, Centre::mean);
        return data -> ColumnNumbers.applied(data, means, (value, mean) -> value - mean);
    }

    private static double mean(double[] column) {
        if (column.length == 0) {
            throw new IllegalArgumentException("has no values to take the mean of");
        }
        return ColumnNumbers.finite("mean", Moments.mean(column));
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<Centre> {
        public Offered() {
            super(Centre.class, Provider.API_VERSION);
        }
    }
}
