package dev.eckart.models.linear;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.TargetRows;

/** The minimum of Σ (target − x·w − intercept)² + weight · |w|², of all minima the one of the shortest w. */
final class LeastSquares {

    private LeastSquares() { }

    static FittedLinear fit(TargetRows train, double weight, boolean intercept) {
        Reduced reduced = Reduced.of(train.features(), intercept);
        double mean = intercept ? Sums.mean(train.rows(), train.targets()::at) : 0;
        double[] ofCoordinates = new double[reduced.rank()];
        for (int i = 0; i < ofCoordinates.length; i++) {
            double value = reduced.value(i);
            ofCoordinates[i] = along(reduced, i, train, mean) / (value + weight / value);
        }
        NdArray weights = reduced.weights(ofCoordinates);
        return finite(new FittedLinear(weights, intercept ? mean - reduced.ofMean(weights) : 0));
    }

    private static FittedLinear finite(FittedLinear fitted) {
        boolean finite = Double.isFinite(fitted.intercept());
        for (int column = 0; column < fitted.weights().shape().size(); column++) {
            finite &= Double.isFinite(fitted.weights().at(column));
        }
        if (!finite) {
            throw new IllegalArgumentException(
                    "weights or intercept are beyond the range of a double: scale features or targets");
        }
        return fitted;
    }

    private static double along(Reduced reduced, int coordinate, TargetRows train, double mean) {
        NdArray left = reduced.svd().left();
        return Sums.of(train.rows(), row -> left.at(row, coordinate) * (train.targets().at(row) - mean));
    }
}
