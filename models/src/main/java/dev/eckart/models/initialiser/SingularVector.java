package dev.eckart.models.initialiser;

import dev.eckart.linalg.Sums;

/** One of several vectors that stand one after another, and its parts of one sign. */
final class SingularVector {

    private final double[] elements;
    private final int from;
    private final int count;

    /**
     * @param elements of all vectors; changed in place
     * @param number of this vector, from 0
     * @param count of the elements of each
     */
    SingularVector(double[] elements, int number, int count) {
        this.elements = elements;
        this.from = number * count;
        this.count = count;
    }

    /** The length of the part of a sign, 1 or −1. */
    double length(int sign) {
        return Math.sqrt(Sums.of(count, i -> part(i, sign) * part(i, sign)));
    }

    /** Makes the vector the part of a sign, as positive numbers, at another length; a part of length 0 stays that. */
    void takePart(int sign, double length) {
        double own = length(sign);
        double scale = own == 0 ? 0 : length / own;
        for (int i = 0; i < count; i++) {
            elements[from + i] = part(i, sign) * scale;
        }
    }

    private double part(int place, int sign) {
        return Math.max(sign * elements[from + place], 0.0);
    }
}
