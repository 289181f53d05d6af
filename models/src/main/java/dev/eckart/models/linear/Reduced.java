package dev.eckart.models.linear;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Pca;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.linalg.Svd;

/**
 * Features in the coordinates of their singular vectors, as many as rounding can tell from none: so linear models need
 * not fear constant columns, columns that follow from others, or more columns than rows, and the weights that they find
 * are the shortest of those that predict alike.
 *
 * @param mean what the features were centred by, n; zeros without an intercept
 * @param svd of the centred features
 * @param rank of the centred features
 */
record Reduced(NdArray mean, Svd svd, int rank) {

    /**
     * @param intercept whether the features are centred
     * @throws IllegalArgumentException if there is no row or no column
     */
    static Reduced of(NdArray features, boolean intercept) {
        if (features.rows() == 0 || features.columns() == 0) {
            throw new IllegalArgumentException(
                    "there is no " + (features.rows() == 0 ? "row" : "column") + " to learn from");
        }
        if (!intercept) {
            return of(NdArray.filled(0, Shape.of(features.columns())), Svd.of(features));
        }
        if (features.rows() == 1) {
            return of(features.reshaped(Shape.of(features.columns())), Svd.of(NdArray.filled(0, features.shape())));
        }
        Pca pca = Pca.of(features);
        return of(pca.mean(), pca.centred());
    }

    private static Reduced of(NdArray mean, Svd svd) {
        return new Reduced(mean, svd, svd.rank());
    }

    /** The singular value of a coordinate, above 0. */
    double value(int coordinate) {
        return svd.values().at(coordinate);
    }

    /** The weights of the features, n, of weights of the coordinates. */
    NdArray weights(double[] ofCoordinates) {
        double[] weights = new double[svd.right().rows()];
        for (int column = 0; column < weights.length; column++) {
            int row = column;
            weights[column] = Sums.of(rank, i -> svd.right().at(row, i) * ofCoordinates[i]);
        }
        return F64Array.owning(weights, Shape.of(weights.length));
    }

    /** What weights make of the mean: an intercept is less by that. */
    double ofMean(NdArray weights) {
        return Products.dot(mean.toDoubles(), 0, weights.toDoubles(), 0, mean.shape().size());
    }
}
