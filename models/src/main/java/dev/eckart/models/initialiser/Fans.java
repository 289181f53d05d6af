package dev.eckart.models.initialiser;

import dev.eckart.linalg.Shape;

/**
 * How many numbers go into a unit and how many units take part, of weights that stand as inputs×units.
 *
 * @param in the first extent: a row for each input
 * @param out the second extent: a column for each unit
 */
record Fans(int in, int out) {

    /**
     * The fans of a matrix of weights.
     *
     * @throws IllegalArgumentException if the shape is no matrix's, such as that of a bias
     */
    static Fans of(Shape shape) {
        if (shape.rank() != 2) {
            throw new IllegalArgumentException(
                    "expected weights, inputs×units, to count inputs and units of; found shape " + shape);
        }
        return new Fans(shape.extent(0), shape.extent(1));
    }

    /** √(numerator / count); that of one where there is none, and so nothing to draw. */
    static double root(double numerator, int count) {
        return Math.sqrt(numerator / Math.max(1, count));
    }
}
