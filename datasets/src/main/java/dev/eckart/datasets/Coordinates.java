package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Pca;
import dev.eckart.linalg.Products;
import java.util.List;
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

    /** @throws IllegalArgumentException naming the first component that does not vary */
    static double[] deviations(Pca pca) {
        double[] deviations = pca.explainedVariance().toDoubles();
        for (int k = 0; k < deviations.length; k++) {
            deviations[k] = Math.sqrt(deviations[k]);
            if (!(deviations[k] > LEAST_SHARE * deviations[0])) {
                throw new IllegalArgumentException(
                        "component " + (k + 1) + " does not vary and cannot be whitened; take a lower rank");
            }
        }
        return deviations;
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
