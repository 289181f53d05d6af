package dev.eckart.linalg;

import java.util.Arrays;

/**
 * An {@link NdArray} of floats, which {@link #at} and {@link #toDoubles} widen. Two NaNs of the same bits are equal; 0
 * and −0 are not, and neither is an array of doubles with the same numbers.
 */
public final class F32Array implements NdArray {

    private final float[] elements;
    private final Shape shape;

    private F32Array(float[] elements, Shape shape) {
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
    public static F32Array owning(float[] elements, Shape shape) {
        return new F32Array(elements, shape);
    }

    /** The numbers of an array, each rounded once; ±∞ beyond the range of a float. */
    static F32Array rounded(F64Array array) {
        double[] wide = array.elements();
        float[] elements = new float[wide.length];
        for (int place = 0; place < elements.length; place++) {
            elements[place] = (float) wide[place];
        }
        return new F32Array(elements, array.shape());
    }

    /** The elements themselves, not a copy, for kernels: whoever calls this only reads. */
    public float[] elements() {
        return elements;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Precision precision() {
        return Precision.F32;
    }

    @Override
    public double at(int place) {
        return elements[place];
    }

    @Override
    public double[] toDoubles() {
        double[] wide = new double[elements.length];
        for (int place = 0; place < wide.length; place++) {
            wide[place] = elements[place];
        }
        return wide;
    }

    @Override
    public F32Array reshaped(Shape other) {
        return new F32Array(elements, other);
    }

    @Override
    public F32Array gatherRows(int[] rows) {
        Shape gathered = shape.ofRows(rows.length);
        float[] copies = new float[gathered.size()];
        int width = rows.length == 0 ? 0 : copies.length / rows.length;
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(elements, rows[i] * width, copies, i * width, width);
        }
        return new F32Array(copies, gathered);
    }

    @Override
    public NdArray in(Precision precision) {
        return switch (precision) {
            case F64 -> F64Array.owning(toDoubles(), shape);
            case F32 -> this;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof F32Array array && shape.equals(array.shape) && Arrays.equals(elements, array.elements);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(elements);
    }

    /** Shape and at most eight elements. */
    @Override
    public String toString() {
        String shown = Arrays.toString(Arrays.copyOf(elements, Math.min(elements.length, 8)));
        return "f32 " + shape + " " + (elements.length > 8 ? shown.replace("]", ", …]") : shown);
    }
}
