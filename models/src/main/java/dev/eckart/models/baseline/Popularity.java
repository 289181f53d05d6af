package dev.eckart.models.baseline;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;

/**
 * Predicts each cell by the share of rows in which its column is observed, from 0 to 1, whatever the observed values.
 * It is a score to rank columns by, the same in all rows, and no prediction of a value: an error of it is not in the
 * unit of the cells. Without an observed cell all shares are 0. Draws nothing.
 */
@Name("popularity")
@Doc("the share of rows in which a column is observed: a score to rank by, not a value")
public record Popularity() implements Completer {

    @Override
    public ColumnMeans fit(Observed train, FitContext context) {
        double[] shares = new double[train.columns()];
        for (int column = 0; column < shares.length; column++) {
            shares[column] = (train.columnStart(column + 1) - train.columnStart(column)) / (double) train.rows();
        }
        return new ColumnMeans(train.rows(), F64Array.owning(shares, Shape.of(shares.length)));
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<Popularity> {
        public Offered() {
            super(Popularity.class, Provider.API_VERSION);
        }
    }
}
