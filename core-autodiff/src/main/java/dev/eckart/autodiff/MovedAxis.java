package dev.eckart.autodiff;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What is defined along the last axis, along another: that axis exchanges its place with the last one, twice. */
final class MovedAxis {

    private MovedAxis() { }

    static Tensor of(String op, Tensor x, int axis, UnaryOperator<Tensor> alongLast) {
        int last = x.shape().rank() - 1;
        int moved = Axes.one(op, x.shape(), axis);
        int[] order = IntStream.rangeClosed(0, last)
                .map(place -> place == moved ? last : place == last ? moved : place)
                .toArray();
        return moved == last ? alongLast.apply(x) : alongLast.apply(x.permute(order)).permute(order);
    }
}
