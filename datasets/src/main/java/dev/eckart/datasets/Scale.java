package dev.eckart.datasets;

import dev.eckart.components.Choice;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.Optional;

/**
 * Divides each column by a measure of its spread about its mean. It does not centre: that is a step of its own. Missing
 * values are not learnt from, and stay missing.
 *
 * @param by what the column is divided by
 * @param ddof what is taken off the number of values n in the variance's denominator, n − ddof: 0 or 1
 * @param fitOn where the spread is measured
 * @param constant what becomes of a column of one value, kept or refused; without it, refused
 */
@Name("scale")
@Doc("each column divided by its spread, without centring")
public record Scale(
        @Doc("the measure of spread") Spread by,
        @Doc("taken off the number of values in the variance's denominator") @Min(0) @Max(1) int ddof,
        @Doc("where the spread is measured") FitOn fitOn,
        @Doc("what becomes of a column without a spread; without it, refused") Optional<Constant> constant)
        implements PreparationStep {

    public Scale {
        Header.check(Scale.class, by, ddof, fitOn, constant);
    }

    /** Constant columns are refused. */
    public Scale(Spread by, int ddof, FitOn fitOn) {
        this(by, ddof, fitOn, Optional.empty());
    }

    /** What a column is divided by. */
    public enum Spread {
        /** The standard deviation. */
        SD,
        /** The variance: the standard deviation's square. */
        VARIANCE
    }

    /**
     * @throws IllegalArgumentException if a column is constant and not kept, has no more than ddof values, or its
     *     spread is beyond the floating-point numbers; it names all such columns
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        double[] spreads = ColumnNumbers.spreads(
                values, constant, column -> column.length > ddof && ColumnNumbers.isConstant(column), this::spread);
        return data -> ColumnNumbers.applied(data, spreads, (value, spread) -> value / spread);
    }

    private double spread(double[] column) {
        if (column.length <= ddof) {
            throw new IllegalArgumentException(
                    "has " + column.length + " values, expected at least " + (ddof + 1) + " with ddof " + ddof);
        }
        ColumnNumbers.requireVaried(column);
        double variance = Moments.variance(column, ddof);
        double spread = ColumnNumbers.finite(Choice.name(by), by == Spread.SD ? Math.sqrt(variance) : variance);
        if (spread == 0) {
            throw new IllegalArgumentException("has a " + Choice.name(by) + " too close to 0 to divide by");
        }
        return spread;
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<Scale> {
        public Offered() {
            super(Scale.class, Provider.API_VERSION);
        }
    }
}
