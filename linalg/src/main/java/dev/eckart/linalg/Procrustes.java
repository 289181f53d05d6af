package dev.eckart.linalg;

/**
 * The map x ↦ s·xQ + t that brings the rows of one m×p matrix nearest to the rows of another, in the sum of squares,
 * with Q orthogonal: a rotation, or a rotation and a reflection (Schönemann, doi:10.1007/BF02289451; with scale and
 * translation Schönemann and Carroll, doi:10.1007/BF02291478). Immutable and thread-safe.
 *
 * @param rotation Q, p×p, orthogonal; reflections are allowed
 * @param scale s, at least 0
 * @param translation t, p
 * @param residual the share of the variance that the map leaves: the sum of squared distances from the images to their
 *     targets, divided by that from the targets to their mean; 0 where all targets are equal, and 1 where all points
 *     are equal but not all targets
 */
public record Procrustes(F64Array rotation, double scale, F64Array translation, double residual) {

    /**
     * The best similarity: rotation or reflection, scale and translation. Its residual is from 0 to 1 and the same in
     * both directions.
     *
     * @param from m×p, finite: the points that are mapped
     * @param to m×p, finite: where each of them should go
     * @throws IllegalArgumentException if shapes differ, there is no point, or an element is NaN or infinite
     */
    public static Procrustes similarity(NdArray from, NdArray to) {
        if (!from.shape().equals(to.shape())) {
            throw new IllegalArgumentException("shapes differ: " + from.shape() + " and " + to.shape());
        }
        CentredPair pair = CentredPair.of(from, to);
        Svd products = Svd.of(Products.of(Products.transposed(pair.x()), pair.y()));
        F64Array rotation = Products.byTransposed(products.left(), products.right());
        double size = Differences.squared(pair.x());
        double scale = size == 0 ? 0 : Sums.of(products.values().elements()) / size;
        F64Array map = times(rotation, scale);
        return new Procrustes(
                rotation,
                pair.inOwnScale(NdArray.scalar(scale)).at(0),
                pair.translationAfter(pair.inOwnScale(map)),
                pair.shareLeftBy(Products.of(pair.x(), map)));
    }

    private static F64Array times(F64Array matrix, double factor) {
        double[] elements = matrix.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] *= factor;
        }
        return F64Array.owning(elements, matrix.shape());
    }
}
