package dev.eckart.datasets;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Pca;
import dev.eckart.linalg.Shape;

/**
 * The coordinates of each row on the principal axes of the rows that were learnt from, named {@code pc1}, {@code pc2}
 * …: the row less the columns' means, times the axes. The signs are {@link Pca}'s: of the rows that were learnt from,
 * the greatest coordinate by absolute value is positive on each axis. Nothing is scaled before.
 *
 * @param rank number of axes, from 1 to the number of columns and of rows that are learnt from
 * @param whiten whether each coordinate is divided by its standard deviation (ddof 1)
 * @param fitOn where means and axes are learnt
 */
@Name("pca")
@Doc("coordinates on the principal axes")
public record PrincipalComponentsStep(
        @Doc("number of axes") @Min(1) @Example("2") int rank,
        @Doc("whether each coordinate is divided by its standard deviation")
                @Default(value = "false", source = "scikit-learn's PCA") boolean whiten,
        @Doc("where means and axes are learnt") FitOn fitOn)
        implements PreparationStep {

    public PrincipalComponentsStep {
        Header.check(PrincipalComponentsStep.class, rank, whiten, fitOn);
    }

    /**
     * @throws IllegalArgumentException if a value is missing or there are fewer than two rows; an
     *     {@link InvalidSettingsException} if there are fewer rows or columns than the rank, or a coordinate that is to
     *     be whitened does not vary
     */
    @Override
    public FittedStep fit(ColumnValues values) {
        NdArray rows = rows(values);
        Header.require(this, problems -> {
            if (rank > Math.min(rows.rows(), rows.columns())) {
                problems.at("rank").add("rank " + rank + " is more than the " + rows.rows() + " rows or "
                        + rows.columns() + " columns that are learnt from");
            }
        });
        Pca pca = Pca.of(rows).truncated(rank);
        return new Coordinates(pca.mean(), pca.axes(), whiten ? deviations(pca) : ones());
    }

    private double[] ones() {
        return NdArray.filled(1, Shape.of(rank)).toDoubles();
    }

    private double[] deviations(Pca pca) {
        double[] deviations = Coordinates.deviations(pca);
        Header.require(this, problems -> Coordinates.flat(deviations).ifPresent(flat -> problems.at("rank").add(
                "component " + (flat + 1) + " does not vary and cannot be whitened; take a lower rank")));
        return deviations;
    }

    private static NdArray rows(ColumnValues values) {
        int columns = values.columns();
        int rows = values.column(0).length;
        double[] matrix = new double[Math.multiplyExact(rows, columns)];
        for (int j = 0; j < columns; j++) {
            double[] column = values.column(j);
            if (column.length != rows) {
                throw new IllegalArgumentException("needs whole rows, but the split parts cells");
            }
            for (int i = 0; i < rows; i++) {
                requireKnown(column[i], values.name(j));
                matrix[i * columns + j] = column[i];
            }
        }
        return F64Array.owning(matrix, Shape.of(rows, columns));
    }

    private static void requireKnown(double value, String column) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException(
                    "needs every value, but " + column + " lacks some: fill them by a step before");
        }
    }

    /** Offers the step to files. */
    public static final class Offered extends Offer<PrincipalComponentsStep> {
        public Offered() {
            super(PrincipalComponentsStep.class, Provider.API_VERSION);
        }
    }
}
