package dev.eckart.autodiff;

import dev.eckart.autodiff.GradientCheck.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A number along a line, whose slope at 0 is told by a central difference of fourth order.
 *
 * @param along the number at a distance from where the slope is wanted
 * @param h the distance of the nearest two places, above 0
 */
record Slope(DoubleUnaryOperator along, double h) {

    /** Rounding errors of a number, in units of its last place, that a difference may hold. */
    private static final double ROUNDING = 16;

    double value() {
        double near = along.applyAsDouble(h) - along.applyAsDouble(-h);
        double far = along.applyAsDouble(2 * h) - along.applyAsDouble(-2 * h);
        return (8 * near - far) / (12 * h);
    }

    double rounding() {
        return ROUNDING * Math.ulp(along.applyAsDouble(0)) / h;
    }

    /** Adds an element of a gradient that is too far from the slope. */
    void compare(double gradient, double tolerance, Parameter parameter, int element, List<Deviation> deviations) {
        double slope = value();
        double scale = Math.max(1, Math.max(Math.abs(gradient), Math.abs(slope)));
        if (!(Math.abs(gradient - slope) <= tolerance * scale + rounding())) {
            deviations.add(new Deviation(parameter, place(parameter, element), gradient, slope));
        }
    }

    private static List<Integer> place(Parameter parameter, int element) {
        List<Integer> place = new ArrayList<>();
        for (int axis = 0; axis < parameter.shape().rank(); axis++) {
            place.add(element / Places.stride(parameter.shape(), axis) % parameter.shape().extent(axis));
        }
        return place;
    }
}
