package ${package};

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
 * Predicts each cell by its column's mean, damped towards the mean of all: (sum + damping * mean) / (count + damping).
 * Yours goes in its place: the parameters of this record are the keys in experiment files, and {@code fit} learns.
 *
 * @param damping weight of the mean of all cells, in observations, at least 0; 0 gives the plain mean of the column
 */
@Name("${name}")
@Doc("each column's mean, damped towards the mean of all cells")
public record ${className}(@Doc("weight of the mean of all cells, in observations") @Min(0) double damping)
        implements Completer {

    public ${className} {
        Header.check(${className}.class, damping);
    }

    /**
     * Learns from the observed cells, and from nothing else. A model that draws random numbers takes them from the
     * context, names its streams in {@link Offered}, and gives up when the context's cancellation asks it to.
     *
     * @throws IllegalArgumentException if no cell is observed
     */
    @Override
    public Completion fit(Observed train, FitContext context) {
        if (train.count() == 0) {
            throw new IllegalArgumentException("no cell is observed");
        }
        double mean = Sums.mean(Math.toIntExact(train.count()), train::value);
        double[] means = new double[train.columns()];
        for (int column = 0; column < means.length; column++) {
            means[column] = damped(train, column, mean);
        }
        return new ColumnMeans(train.rows(), NdArray.of(means, means.length));
    }

    private double damped(Observed train, int column, double mean) {
        int start = train.columnStart(column);
        int count = train.columnStart(column + 1) - start;
        double sum = Sums.of(count, i -> train.value(train.fromColumnOrder(start + i)));
        return count == 0 ? mean : (sum + damping * mean) / (count + damping);
    }

    /** What has been learnt. */
    private record ColumnMeans(int rows, NdArray means) implements Completion {
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
    public static final class Offered extends Offer<${className}> {
        public Offered() {
            super(${className}.class, Provider.API_VERSION);
        }
    }
}
