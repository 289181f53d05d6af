package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a comparison of gradients with differences has found. Immutable and thread-safe.
 *
 * @param entries the number of entries that were compared
 * @param deviations those that differ, in the order of parameters and elements
 */
public record GradientCheck(int entries, List<Deviation> deviations) {

    static final double STEP = 1e-4;
    static final double TOLERANCE = 1e-6;

    /**
     * An entry of a gradient that differs from the slope.
     *
     * @param parameter whose entry
     * @param place the entry's index along each axis
     * @param gradient what the derivatives say
     * @param slope what the differences say
     */
    public record Deviation(Parameter parameter, List<Integer> place, double gradient, double slope) {

        /** Copies the place. */
        public Deviation {
            place = List.copyOf(place);
        }

        /** How far both are from each other. */
        public double difference() {
            return Math.abs(gradient - slope);
        }

        @Override
        public String toString() {
            return parameter + " at " + place + ": gradient " + gradient + ", but slope " + slope
                    + ", which differs by " + difference();
        }
    }

    /** Copies the list. */
    public GradientCheck {
        deviations = List.copyOf(deviations);
    }

    /**
     * Compares a gradient that was written by hand with differences of its number, as
     * {@link Gradients#check(Tensor, java.util.Map)} does one that was derived.
     *
     * @param parameter what the number depends on, for messages
     * @param at the parameter's numbers, of its shape
     * @param y the number that depends on them
     * @param gradient what the gradient is there, of the parameter's shape
     */
    public static GradientCheck ofWritten(
            Parameter parameter, NdArray at, ToDoubleFunction<NdArray> y, NdArray gradient) {
        List<Deviation> deviations = new ArrayList<>();
        for (int element = 0; element < at.shape().size(); element++) {
            int moved = element;
            double h = STEP * Math.max(1, Math.abs(at.at(element)));
            new Slope(distance -> y.applyAsDouble(moved(at, moved, distance)), h)
                    .compare(gradient.at(element), TOLERANCE, parameter, element, deviations);
        }
        return new GradientCheck(at.shape().size(), deviations);
    }

    private static NdArray moved(NdArray at, int element, double distance) {
        double[] numbers = at.toDoubles();
        numbers[element] += distance;
        return NdArray.of(numbers, at.shape().extents());
    }

    /** Whether no entry differs. */
    public boolean passed() {
        return deviations.isEmpty();
    }

    /**
     * Does nothing if no entry differs.
     *
     * @throws IllegalStateException with all deviations, if there is one
     */
    public void orThrow() {
        if (!passed()) {
            throw new IllegalStateException(toString());
        }
    }

    /** One line for each deviation, after one that counts them. */
    @Override
    public String toString() {
        String count = deviations.size() + " of " + entries + " entries differ";
        return deviations.stream().map(deviation -> "\n" + deviation).collect(Collectors.joining("", count, ""));
    }
}
