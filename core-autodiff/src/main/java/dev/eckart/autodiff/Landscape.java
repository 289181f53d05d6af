package dev.eckart.autodiff;

/** A number that depends on many, such as the loss on all parameters in a row. */
@FunctionalInterface
interface Landscape {

    /** The number and its gradient at a place. */
    Point at(double[] place);

    /** What is known of a place. Nobody writes into the gradient. */
    final class Point {

        final double loss;
        final double[] gradient;

        Point(double loss, double[] gradient) {
            this.loss = loss;
            this.gradient = gradient;
        }
    }
}
