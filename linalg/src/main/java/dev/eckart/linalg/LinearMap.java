package dev.eckart.linalg;

/**
 * The map x ↦ xB + t that brings the rows of an m×p matrix nearest to the rows of an m×q matrix, in the sum of squares:
 * linear regression with an intercept. Immutable and thread-safe.
 *
 * @param matrix B, p×q; the one of least norm where several do equally well
 * @param intercept t, q
 * @param residual the share of the variance that the map leaves, from 0 to 1 up to rounding: the sum of squared
 *     distances from the images to their targets, divided by that from the targets to their mean; 0 where all targets
 *     are equal
 */
public record LinearMap(F64Array matrix, F64Array intercept, double residual) {

    /**
     * The best linear map. Directions in which the points do not differ beyond rounding ({@link Svd#rank()}) are left
     * out.
     *
     * @param from m×p, finite: the points that are mapped
     * @param to m×q, finite: where each of them should go
     * @throws IllegalArgumentException if numbers of rows differ, there is no point, or an element is NaN or infinite
     */
    public static LinearMap of(NdArray from, NdArray to) {
        CentredPair pair = CentredPair.of(from, to);
        Svd svd = Svd.of(pair.x());
        if (svd.rank() == 0) {
            F64Array nothing = NdArray.filled(0, Shape.of(from.columns(), to.columns()));
            return of(pair, nothing, NdArray.filled(0, to.shape()));
        }
        Svd used = svd.truncated(svd.rank());
        F64Array coordinates = Products.of(Products.transposed(used.left()), pair.y());
        F64Array map = Products.of(used.right(), dividedByRow(coordinates, used.values()));
        return of(pair, map, Products.of(used.left(), coordinates));
    }

    private static LinearMap of(CentredPair pair, F64Array map, F64Array images) {
        F64Array own = pair.inOwnScale(map);
        return new LinearMap(own, pair.translationAfter(own), pair.shareLeftBy(images));
    }

    private static F64Array dividedByRow(F64Array matrix, F64Array divisors) {
        double[] elements = matrix.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] /= divisors.at(place / matrix.columns());
        }
        return F64Array.owning(elements, matrix.shape());
    }
}
