package dev.eckart.datasets;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import java.util.Arrays;
import java.util.Optional;

/**
 * Moves and stretches each column so that the least of the values that were learnt from becomes {@code low} and the
 * greatest {@code high}; other values may lie beyond. Missing values are not learnt from, and stay missing.
 *
 * @param low what the least value becomes
 * @param high what the greatest value becomes, above low
 * @param fitOn where the least and the greatest value are sought
 * @param constant what becomes of a column of one value, kept or refused; kept, that value becomes {@code low}; without
 *     it, refused
 */
@Name("min-max")
@Doc("each column moved and stretched to a range")
public record MinMax(
        @Doc("what the least value becomes") @Default(value = "0", source = "scikit-learn's MinMaxScaler") double low,
        @Doc("what the greatest value becomes")
                @Default(value = "1", source = "scikit-learn's MinMaxScaler") double high,
        @Doc("where the least and the greatest value are sought") FitOn fitOn,
        @Doc("what becomes of a column without a spread; without it, refused") Optional<Constant> constant)
        implements PreparationStep {

    public MinMax {
        Header.check(MinMax.class, problems -> check(low, high, problems), low, high, fitOn, constant);
    }

    /** Constant columns are refused. */
    public MinMax(double low, double high, FitOn fitOn) {
        this(low, high, fitOn, Optional.empty());
    }

    /**
     * @throws IllegalArgumentException if a column has no values or is constant and not kept, or its range is beyond
     *     the floating-point numbers; it names all such columns
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        double[] ranges = ColumnNumbers.spreads(values, constant, ColumnNumbers::isConstant, MinMax::range);
        double[] least = ColumnNumbers.of(values, MinMax::least);
        return data -> {
            F64Array fromZero = ColumnNumbers.applied(data, least, (value, start) -> value - start);
            return ColumnNumbers.applied(fromZero, ranges, (value, range) -> low + value / range * (high - low));
        };
    }

    private static double range(double[] column) {
        ColumnNumbers.requireVaried(column);
        return ColumnNumbers.finite("range", Arrays.stream(column).max().orElseThrow() - least(column));
    }

    private static double least(double[] column) {
        return Arrays.stream(column).min().orElseThrow();
    }

    private static void check(double low, double high, Problems problems) {
        if (!(low < high)) {
            problems.at("high").add("found " + high + ", expected more than low, " + low);
        }
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<MinMax> {
        public Offered() {
            super(MinMax.class, Provider.API_VERSION);
        }
    }
}
