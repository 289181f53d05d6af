package dev.eckart.linalg;

import java.util.Arrays;

/** An {@link NdArray} of doubles. Two NaNs of the same bits are equal; 0 and −0 are not. */
public final class F64Array implements NdArray {

    private final double[] elements;
    private final Shape shape;

    private F64Array(double[] elements, Shape shape) {
        if (elements.length != shape.size()) {
            throw new IllegalArgumentException(
                    "shape " + shape + " has " + shape.size() + " elements, found " + elements.length);
        }
        this.elements = elements;
        this.shape = shape;
    }

    /**
     * An array that takes over the elements without a copy. Whoever calls this gives the Java array away and never
     * writes to it again.
     */
    public static F64Array owning(double[] elements, Shape shape) {
        return new F64Array(elements, shape);
    }

    /** The elements themselves, not a copy, for kernels: whoever calls this only reads. */
    public double[] elements() {
        return elements;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Precision precision() {
        return Precision.F64;
    }

    @Override
    public double at(int place) {
        return elements[place];
    }

    @Override
    public double[] toDoubles() {
        return elements.clone();
    }

    @Override
    public F64Array reshaped(Shape other) {
        return new F64Array(elements, other);
    }

    @Override
    public F64Array gatherRows(int[] rows) {
        Shape gathered = shape.ofRows(rows.length);
        double[] copies = new double[gathered.size()];
        int width = rows.length == 0 ? 0 : copies.length / rows.length;
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(elements, rows[i] * width, copies, i * width, width);
        }
        return new F64Array(copies, gathered);
    }

    @Override
    public NdArray in(Precision precision) {
        return switch (precision) {
            case F64 -> this;
            case F32 -> F32Array.rounded(this);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof F64Array array && shape.equals(array.shape) && Arrays.equals(elements, array.elements);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(elements);
    }

    /** Shape and at most eight elements. */
    @Override
    public String toString() {
        String shown = Arrays.toString(Arrays.copyOf(elements, Math.min(elements.length, 8)));
        return "f64 " + shape + " " + (elements.length > 8 ? shown.replace("]", ", …]") : shown);
    }
}
