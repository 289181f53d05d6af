package dev.eckart.linalg;

import java.util.Arrays;

/**
 * An array of numbers of one precision, row-major on the heap. Immutable, thread-safe, compared by shape and by the
 * bits of the elements. The precision is in the type: a switch over this interface sees all of them.
 */
public sealed interface NdArray permits F64Array, F32Array {

    /** The extents. */
    Shape shape();

    /** The type of the elements. */
    Precision precision();

    /** The element at a place in row-major order, counted from 0; exact, as a double holds every float. */
    double at(int place);

    /** A copy of the elements, row-major; exact. */
    double[] toDoubles();

    /** The same elements under another shape of the same size; no copy is made. */
    NdArray reshaped(Shape shape);

    /**
     * Copies of some rows, which are what stands at one place of the first axis, in that order.
     *
     * @param rows from 0; any of them any number of times
     * @return an array of as many rows, of the same precision
     * @throws IllegalArgumentException if this has no axes
     * @throws IndexOutOfBoundsException if there is no such row
     */
    NdArray gatherRows(int[] rows);

    /**
     * The numbers in another precision: from f64 to f32 each is rounded once, to ±∞ beyond the range of a float; from
     * f32 to f64 nothing changes. This array itself if it is of that precision.
     */
    NdArray in(Precision precision);

    /**
     * An f64 array that copies its elements.
     *
     * @param elements row-major
     * @throws IllegalArgumentException if their number is not the size of the shape
     */
    static F64Array of(double[] elements, int... extents) {
        return F64Array.owning(elements.clone(), Shape.of(extents));
    }

    /**
     * An f64 matrix of these rows.
     *
     * @throws IllegalArgumentException if the rows differ in length
     */
    static F64Array ofRows(double[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        double[] elements = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != columns) {
                throw new IllegalArgumentException(
                        "row " + i + " has " + rows[i].length + " elements, row 0 has " + columns);
            }
            System.arraycopy(rows[i], 0, elements, i * columns, columns);
        }
        return F64Array.owning(elements, Shape.of(rows.length, columns));
    }

    /** An f64 array of one number, without axes. */
    static F64Array scalar(double value) {
        return F64Array.owning(new double[] {value}, Shape.SCALAR);
    }

    /** An f64 array that holds the same number everywhere. */
    static F64Array filled(double value, Shape shape) {
        double[] elements = new double[shape.size()];
        Arrays.fill(elements, value);
        return F64Array.owning(elements, shape);
    }

    /**
     * The number of rows of a matrix.
     *
     * @throws IllegalArgumentException if this is no matrix
     */
    default int rows() {
        return matrixShape().extent(0);
    }

    /**
     * The number of columns of a matrix.
     *
     * @throws IllegalArgumentException if this is no matrix
     */
    default int columns() {
        return matrixShape().extent(1);
    }

    /**
     * An element of a matrix; row and column count from 0.
     *
     * @throws IllegalArgumentException if this is no matrix
     */
    default double at(int row, int column) {
        return at(row * columns() + column);
    }

    /**
     * This matrix, if all its elements are finite.
     *
     * @throws IllegalArgumentException if this is no matrix, or an element is NaN or infinite; it names row and column
     */
    default NdArray requireFinite() {
        int columns = columns();
        for (int place = 0; place < shape().size(); place++) {
            if (!Double.isFinite(at(place))) {
                throw new IllegalArgumentException("row " + place / columns + ", column " + place % columns + " is "
                        + at(place) + ", expected a finite number");
            }
        }
        return this;
    }

    private Shape matrixShape() {
        if (shape().rank() != 2) {
            throw new IllegalArgumentException("expected a matrix, found shape " + shape());
        }
        return shape();
    }
}
