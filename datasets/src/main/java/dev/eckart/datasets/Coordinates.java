package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Pca;
import dev.eckart.linalg.Products;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Coordinates of rows on axes, in units of their own. Immutable and thread-safe. */
final class Coordinates implements FittedStep {

    /** Below this share of the greatest deviation, a deviation is rounding and no variation. */
    private static final double LEAST_SHARE = 0x1p-40;

    private final F64Array origin;
    private final F64Array axes;
    private final double[] units;

    /**
     * @param origin one number per column
     * @param axes columns×k
     * @param units k, what the coordinates are divided by
     */
    Coordinates(F64Array origin, F64Array axes, double[] units) {
        this.origin = origin;
        this.axes = axes;
        this.units = units.clone();
    }

    static double[] deviations(Pca pca) {
        return Arrays.stream(pca.explainedVariance().toDoubles()).map(Math::sqrt).toArray();
    }

    /** The first deviation, from 0, that is none; empty if all vary. */
    static OptionalInt flat(double[] deviations) {
        return IntStream.range(0, deviations.length)
                .filter(k -> !(deviations[k] > LEAST_SHARE * deviations[0]))
                .findFirst();
    }

    @Override
    public NdArray apply(NdArray data) {
        F64Array centred = ColumnNumbers.applied(data, origin.elements(), (value, mean) -> value - mean);
        return ColumnNumbers.applied(
                Products.of(centred, axes), units, (coordinate, unit) -> coordinate / unit);
    }

    @Override
    public List<String> columnNames(List<String> names) {
        return IntStream.rangeClosed(1, axes.columns()).mapToObj(k -> "pc" + k).toList();
    }
}
