package dev.eckart.models.baseline;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Completer;
import dev.eckart.models.FitContext;

/**
 * Predicts every cell by the mean of all observed cells; infinite where their sum is beyond the range of a double.
 * Draws nothing.
 */
@Name("global-mean")
@Doc("the mean of all observed cells")
public record GlobalMean() implements Completer {

    /** @throws IllegalArgumentException if no cell is observed */
    @Override
    public ColumnMeans fit(Observed train, FitContext context) {
        if (train.count() == 0) {
            throw new IllegalArgumentException("no cell is observed");
        }
        double mean = Sums.mean(Math.toIntExact(train.count()), train::value);
        return new ColumnMeans(train.rows(), NdArray.filled(mean, Shape.of(train.columns())));
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<GlobalMean> {
        public Offered() {
            super(GlobalMean.class, Provider.API_VERSION);
        }
    }
}
