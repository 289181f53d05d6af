package dev.eckart.autodiff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a comparison of gradients with differences has found. Immutable and thread-safe.
 *
 * @param entries the number of entries that were compared
 * @param deviations those that differ, in the order of parameters and elements
 */
public record GradientCheck(int entries, List<Deviation> deviations) {

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
