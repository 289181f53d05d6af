package dev.eckart.models.baseline;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;

/**
 * Predicts each cell by the mean of its column's observed cells; a column without one by the mean of all observed
 * cells; infinite where their sum is beyond the range of a double. Draws nothing.
 */
@Name("column-mean")
@Doc("the mean of each column's observed cells")
public record ColumnMean() implements Completer {

    /** @throws IllegalArgumentException if no cell is observed */
    @Override
    public ColumnMeans fit(Observed train, FitContext context) {
        if (train.count() == 0) {
            throw new IllegalArgumentException("no cell is observed");
        }
        double[] means = new double[train.columns()];
        for (int column = 0; column < means.length; column++) {
            int start = train.columnStart(column);
            int count = train.columnStart(column + 1) - start;
            means[column] = count == 0
                    ? Sums.mean(Math.toIntExact(train.count()), train::value)
                    : Sums.mean(count, i -> train.value(train.fromColumnOrder(start + i)));
        }
        return new ColumnMeans(train.rows(), F64Array.owning(means, Shape.of(means.length)));
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<ColumnMean> {
        public Offered() {
            super(ColumnMean.class, Provider.API_VERSION);
        }
    }
}
