package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;

/** Elements in other places: axes exchanged, parts cut out, rows chosen, diagonals. */
public sealed interface Arrangements permits Tensor {

    /**
     * The axes in another order: axis i of the result is axis {@code order[i]} of this.
     *
     * @param order each axis once; negative ones count from the end
     */
    default Tensor permute(int... order) {
        return Tensor.of(new Op.Permute(self(), Axes.ordered("permute", shape(), order)));
    }

    /**
     * The part of an axis from {@code from} to before {@code to}.
     *
     * @param axis negative ones count from the end
     * @param from from 0 to {@code to}
     * @param to up to the extent
     */
    default Tensor slice(int axis, int from, int to) {
        return Tensor.of(new Op.Slice(self(), Axes.one("slice", shape(), axis), from, to));
    }

    /**
     * The rows (elements at one place of the first axis) that indices name, in their order. The gradients of a row that
     * is named more than once are added in the order of the indices.
     *
     * @param indices a vector of whole numbers from 0 on; a step whose indices are not numbers of rows is refused with
     *     an {@link IllegalArgumentException}
     */
    default Tensor gatherRows(Tensor indices) {
        return Tensor.of(new Op.GatherRows(self(), indices));
    }

    /** The rows of these numbers, in their order. */
    default Tensor gatherRows(int... indices) {
        return gatherRows(vector(indices));
    }

    /**
     * Zeros, to whose rows those of this are added: row i to the row that index i names, i ascending.
     *
     * @param indices as for {@link #gatherRows(Tensor)}, one for each row of this
     * @param rows the number of rows of the result
     */
    default Tensor scatterRows(Tensor indices, int rows) {
        return Tensor.of(new Op.ScatterRows(self(), indices, rows));
    }

    /**
     * The sums of the elements up to and with each, along an axis, added one after another.
     *
     * @param axis negative ones count from the end
     */
    default Tensor cumulativeSum(int axis) {
        return Tensor.of(new Op.CumulativeSum(self(), Axes.one("cumulativeSum", shape(), axis), false));
    }

    /** The products of each element of this vector, down, and each of another, across. */
    default Tensor outer(Tensor other) {
        if (shape().rank() != 1 || other.shape().rank() != 1) {
            throw new IllegalArgumentException(
                    "outer: expected two vectors, found shapes " + shape() + " and " + other.shape());
        }
        return self().reshape(shape().size(), 1).times(other);
    }

    /** The diagonal of this matrix, which need not be square; or the square matrix, else 0, of this diagonal. */
    default Tensor diag() {
        return switch (shape().rank()) {
            case 1 -> matrixOfDiagonal(shape().extent(0));
            case 2 -> diagonal(shape().extent(0), shape().extent(1));
            default -> throw new IllegalArgumentException(
                    "diag: expected a vector or a matrix, found shape " + shape());
        };
    }

    /** The sum of this matrix's diagonal. */
    default Tensor trace() {
        if (shape().rank() != 2) {
            throw new IllegalArgumentException("trace: expected a matrix, found shape " + shape());
        }
        return diag().sum();
    }

    private Tensor matrixOfDiagonal(int n) {
        return self().reshape(n, 1).scatterRows(diagonalPlaces(n, n), n * n).reshape(n, n);
    }

    private Tensor diagonal(int rows, int columns) {
        int n = Math.min(rows, columns);
        return self().reshape(rows * columns, 1).gatherRows(diagonalPlaces(n, columns)).reshape(n);
    }

    private static Tensor diagonalPlaces(int count, int columns) {
        int[] places = new int[count];
        Arrays.setAll(places, i -> i * (columns + 1));
        return vector(places);
    }

    private static Tensor vector(int... numbers) {
        return Tensor.constant(NdArray.of(Arrays.stream(numbers).asDoubleStream().toArray(), numbers.length));
    }

    private Shape shape() {
        return self().shape();
    }

    private Tensor self() {
        return (Tensor) this;
    }
}
