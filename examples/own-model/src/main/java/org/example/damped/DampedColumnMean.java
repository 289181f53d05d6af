package org.example.damped;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;

/**
 * Predicts each cell by its column's damped mean, (sum + d * mu) / (count + d), where mu is the mean of all observed
 * cells and d the damping. An empty column gets mu. Draws nothing.
 *
 * @param damping weight of the global mean, in observations, &ge; 0; 0 gives the plain mean
 */
@Name("damped-column-mean")
@Doc("each column's mean, damped towards the global mean")
public record DampedColumnMean(@Doc("weight of the global mean, in observations") @Min(0) double damping)
        implements Completer {

    public DampedColumnMean {
        Header.check(DampedColumnMean.class, damping);
    }

    /** @throws IllegalArgumentException if no cell is observed */
    @Override
    public Completion fit(Observed train, FitContext context) {
        if (train.count() == 0) {
            throw new IllegalArgumentException("no cell is observed");
        }
        double mu = Sums.mean(Math.toIntExact(train.count()), train::value);
        double[] means = new double[train.columns()];
        for (int column = 0; column < means.length; column++) {
            means[column] = damped(train, column, mu);
        }
        return new Means(train.rows(), NdArray.of(means, means.length));
    }

    private double damped(Observed train, int column, double mu) {
        int start = train.columnStart(column);
        int count = train.columnStart(column + 1) - start;
        double sum = Sums.of(count, i -> train.value(train.fromColumnOrder(start + i)));
        return count == 0 ? mu : (sum + damping * mu) / (count + damping);
    }

    private record Means(int rows, NdArray means) implements Completion {
        @Override
        public int columns() {
            return means.shape().size();
        }

        @Override
        public double predict(int row, int column) {
            return means.at(column);
        }
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<DampedColumnMean> {
        public Offered() {
            super(DampedColumnMean.class, Provider.API_VERSION);
        }
    }
}
