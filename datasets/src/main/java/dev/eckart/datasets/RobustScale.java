package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import java.util.Optional;

/**
 * Subtracts from each column its median and divides it by its interquartile range, both of the values that were learnt
 * from, by linear interpolation between them (numpy's and R's default). Missing values are not learnt from, and stay
 * missing.
 *
 * @param fitOn where median and range are taken
 * @param constant what becomes of a column whose interquartile range is 0, kept or refused; without it, refused
 */
@Name("robust-scale")
@Doc("each column minus its median, divided by its interquartile range")
public record RobustScale(
        @Doc("where median and range are taken") FitOn fitOn,
        @Doc("what becomes of a column without a spread; without it, refused") Optional<Constant> constant)
        implements PreparationStep {

    public RobustScale {
        Header.check(RobustScale.class, fitOn, constant);
    }

    /** Columns with an interquartile range of 0 are refused. */
    public RobustScale(FitOn fitOn) {
        this(fitOn, Optional.empty());
    }

    /**
     * @throws IllegalArgumentException if a column has no values, its interquartile range is 0, as that of a constant
     *     one, and it is not kept, or beyond the floating-point numbers; it names all such columns
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        double[] ranges = ColumnNumbers.spreads(values, constant, RobustScale::isFlat, RobustScale::range);
        double[] medians = ColumnNumbers.of(values, Quantiles::median);
        return data -> {
            F64Array centred = ColumnNumbers.applied(data, medians, (value, median) -> value - median);
            return ColumnNumbers.applied(centred, ranges, (value, range) -> value / range);
        };
    }

    private static boolean isFlat(double[] column) {
        return column.length > 0 && Quantiles.of(column, 0.75) == Quantiles.of(column, 0.25);
    }

    private static double range(double[] column) {
        ColumnNumbers.requireVaried(column);
        double range = ColumnNumbers.finite(
                "interquartile range", Quantiles.of(column, 0.75) - Quantiles.of(column, 0.25));
        if (range == 0) {
            throw new IllegalArgumentException("has an interquartile range of 0 and cannot be scaled by it");
        }
        return range;
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<RobustScale> {
        public Offered() {
            super(RobustScale.class, Provider.API_VERSION);
        }
    }
}
