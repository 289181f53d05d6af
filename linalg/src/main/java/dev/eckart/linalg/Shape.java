package dev.eckart.linalg;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The extents of an array along its axes. A scalar has no axis; an extent may be 0. Immutable, thread-safe, compared by
 * value.
 */
public final class Shape {

    /** The shape of a single number: no axis, one element. */
    public static final Shape SCALAR = new Shape();

    private final int[] extents;
    private final int size;

    private Shape(int... extents) {
        this.extents = extents;
        this.size = Arrays.stream(extents).reduce(1, Math::multiplyExact);
    }

    /**
     * The shape of these extents.
     *
     * @throws IllegalArgumentException if an extent is negative
     * @throws ArithmeticException if the number of elements exceeds an int
     */
    public static Shape of(int... extents) {
        if (Arrays.stream(extents).anyMatch(extent -> extent < 0)) {
            throw new IllegalArgumentException("negative extent in " + Arrays.toString(extents));
        }
        return new Shape(extents.clone());
    }

    /** The number of axes, &ge; 0. */
    public int rank() {
        return extents.length;
    }

    /** The extent along an axis, counted from 0. */
    public int extent(int axis) {
        return extents[axis];
    }

    /** The number of elements: the product of the extents, 1 for a scalar. */
    public int size() {
        return size;
    }

    /** A copy of the extents. */
    public int[] extents() {
        return extents.clone();
    }

    /**
     * This shape with another first extent: that of so many rows.
     *
     * @throws IllegalArgumentException if there is no axis, or the extent is negative
     */
    public Shape ofRows(int rows) {
        if (extents.length == 0) {
            throw new IllegalArgumentException("a single number has no rows");
        }
        int[] others = extents.clone();
        others[0] = rows;
        return of(others);
    }

    /**
     * The shape that two operands take together by NumPy's rules: aligned at the last axis, where an extent of 1
     * stretches to the other's.
     *
     * @throws IllegalArgumentException if two extents differ and neither is 1
     */
    public Shape broadcastWith(Shape other) {
        int rank = Math.max(rank(), other.rank());
        int[] together = new int[rank];
        for (int fromEnd = 1; fromEnd <= rank; fromEnd++) {
            int mine = extentFromEnd(fromEnd);
            int theirs = other.extentFromEnd(fromEnd);
            if (mine != theirs && mine != 1 && theirs != 1) {
                throw new IllegalArgumentException("shapes " + this + " and " + other + " do not broadcast");
            }
            together[rank - fromEnd] = mine == 1 ? theirs : mine;
        }
        return new Shape(together);
    }

    private int extentFromEnd(int fromEnd) {
        return fromEnd > rank() ? 1 : extents[rank() - fromEnd];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(extents, shape.extents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(extents);
    }

    /** Extents with × between them, such as {@code 150×4}; {@code scalar} without axes. */
    @Override
    public String toString() {
        return rank() == 0
                ? "scalar"
                : Arrays.stream(extents).mapToObj(Integer::toString).collect(Collectors.joining("×"));
    }
}
