package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Sets of axes: lists of distinct axes, ascending, counted from 0. */
final class Axes {

    private Axes() { }

    /** The set of these axes, of which negative ones count from the end. */
    static List<Integer> of(String op, Shape shape, int... axes) {
        int rank = shape.rank();
        int[] sorted = Arrays.stream(axes).map(axis -> axis < 0 ? axis + rank : axis).sorted().distinct().toArray();
        if (sorted.length < axes.length) {
            throw new IllegalArgumentException(op + ": an axis is given twice in " + Arrays.toString(axes));
        }
        if (sorted.length > 0 && (sorted[0] < 0 || sorted[sorted.length - 1] >= rank)) {
            throw new IllegalArgumentException(
                    op + ": shape " + shape + " has " + rank + " axes, found axes " + Arrays.toString(axes));
        }
        return Arrays.stream(sorted).boxed().toList();
    }

    /** One axis, which counts from the end if it is negative. */
    static int one(String op, Shape shape, int axis) {
        return of(op, shape, axis).getFirst();
    }

    /** All axes in this order, of which negative ones count from the end. */
    static List<Integer> ordered(String op, Shape shape, int... axes) {
        if (of(op, shape, axes).size() < shape.rank()) {
            throw new IllegalArgumentException(op + ": shape " + shape + " has " + shape.rank()
                    + " axes, found an order of " + Arrays.toString(axes));
        }
        return Arrays.stream(axes).map(axis -> axis < 0 ? axis + shape.rank() : axis).boxed().toList();
    }

    /** The order that undoes an order of all axes. */
    static List<Integer> inverse(List<Integer> order) {
        return IntStream.range(0, order.size()).map(order::indexOf).boxed().toList();
    }

    /** All axes. */
    static List<Integer> all(Shape shape) {
        return IntStream.range(0, shape.rank()).boxed().toList();
    }

    /** The axes along which a shape has been stretched to another: new ones, and those of extent 1. */
    static List<Integer> stretched(Shape from, Shape to) {
        int added = to.rank() - from.rank();
        return where(to, axis -> axis < added || from.extent(axis - added) != to.extent(axis));
    }

    /** The axes that are not in the set. */
    static List<Integer> others(Shape shape, List<Integer> axes) {
        return where(shape, axis -> !axes.contains(axis));
    }

    /** The shape without these axes. */
    static Shape without(Shape shape, List<Integer> axes) {
        return Shape.of(others(shape, axes).stream().mapToInt(shape::extent).toArray());
    }

    /** The shape with another extent along an axis. */
    static Shape with(Shape shape, int axis, int extent) {
        int[] extents = shape.extents();
        extents[axis] = extent;
        return Shape.of(extents);
    }

    /** The shape with extent 1 along these axes. */
    static Shape flattened(Shape shape, List<Integer> axes) {
        int[] extents = shape.extents();
        axes.forEach(axis -> extents[axis] = 1);
        return Shape.of(extents);
    }

    /** The number of elements along these axes together. */
    static int count(Shape shape, List<Integer> axes) {
        return axes.stream().mapToInt(shape::extent).reduce(1, (a, b) -> a * b);
    }

    private static List<Integer> where(Shape shape, IntPredicate chosen) {
        return IntStream.range(0, shape.rank()).filter(chosen).boxed().toList();
    }
}
