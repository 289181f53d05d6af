package dev.eckart.autodiff;

/**
 * A place on a line.
 *
 * @param length the distance from the line's start, in lengths of its direction
 * @param loss infinite where the loss or its slope is not finite
 * @param slope the derivative of the loss by the length
 */
record Trial(double length, double loss, double slope) {

    /** A trial at a point of a line. */
    static Trial of(double length, Landscape.Point point, double[] direction) {
        double slope = Vectors.dot(point.gradient, direction);
        boolean finite = Double.isFinite(point.loss) && Double.isFinite(slope);
        return new Trial(length, finite ? point.loss : Double.POSITIVE_INFINITY, slope);
    }
}
