package dev.eckart.models.initialiser;

import dev.eckart.components.Problems;
import dev.eckart.linalg.Shape;
import java.util.List;

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

    /** Adds a problem for the first shape that is no matrix's. */
    static void check(String name, List<Shape> shapes, Problems problems) {
        shapes.stream().filter(shape -> shape.rank() != 2).findFirst().ifPresent(shape -> problems.add(
                "found " + name + ", which starts weights, inputs×units, and no bias of shape " + shape));
    }

    /** √(numerator / count); that of one where there is none, and so nothing to draw. */
    static double root(double numerator, int count) {
        return Math.sqrt(numerator / Math.max(1, count));
    }
}
