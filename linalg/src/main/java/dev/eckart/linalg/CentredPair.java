package dev.eckart.linalg;

/**
 * Two sets of points that belong together row by row, each less its mean and brought to a moderate scale.
 *
 * @param from m×p
 * @param to m×q
 */
record CentredPair(Centred from, Scaled scaledFrom, Centred to, Scaled scaledTo) {

    static CentredPair of(NdArray from, NdArray to) {
        if (from.rows() != to.rows()) {
            throw new IllegalArgumentException("numbers of rows differ: " + from.shape() + " and " + to.shape());
        }
        if (from.rows() == 0 || from.columns() == 0 || to.columns() == 0) {
            throw new IllegalArgumentException("no points in " + from.shape() + " and " + to.shape());
        }
        Centred centredFrom = Centred.of(from.requireFinite());
        Centred centredTo = Centred.of(to.requireFinite());
        return new CentredPair(centredFrom, Scaled.of(centredFrom.matrix()), centredTo, Scaled.of(centredTo.matrix()));
    }

    /** The points to be mapped, centred and scaled. */
    F64Array x() {
        return scaledFrom.array();
    }

    /** The points to be met, centred and scaled. */
    F64Array y() {
        return scaledTo.array();
    }

    /**
     * What a map's images of {@link #x} leave of the sum of squares of {@link #y}; 0 where there is nothing to leave.
     */
    double shareLeftBy(F64Array images) {
        double total = Differences.squared(y());
        return total == 0 ? 0 : Differences.squared(Differences.of(y(), images)) / total;
    }

    /** A matrix that maps {@link #x} near {@link #y}, as one that maps the points in their own scales. */
    F64Array inOwnScale(F64Array map) {
        return new Scaled(map, scaledTo.exponent() - scaledFrom.exponent()).original();
    }

    /** What is to be added after a map of the points as they were given: the difference of the means. */
    F64Array translationAfter(F64Array map) {
        F64Array mean = from.mean().reshaped(Shape.of(1, from.mean().shape().size()));
        return Differences.of(to.mean(), Products.of(mean, map).reshaped(to.mean().shape()));
    }
}
