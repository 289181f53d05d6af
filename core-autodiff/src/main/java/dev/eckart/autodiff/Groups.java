package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.stream.IntStream;

/** Which nodes can be worked tile by tile, and how a broadcast repeats. */
final class Groups {

    private Groups() { }

    /** How the elements of a broadcast follow from those of what is broadcast. */
    enum Pattern {
        /** One number everywhere. */
        UNIFORM,
        /** Each row is what is broadcast. */
        ROW,
        /** Each row is one of its elements, repeated. */
        COLUMN,
        /** None of these. */
        OTHER
    }

    /** Whether a node has its place in a group: it is computed from elements at its own places, or is their sum. */
    static boolean admits(Tensor node) {
        return switch (node.op()) {
            case Op.Power _, Op.Sin _, Op.Cos _, Op.Atan _ -> false;
            case Op.BroadcastTo(var x, var shape) -> {
                Pattern pattern = pattern(x.shape(), shape);
                yield pattern == Pattern.ROW || pattern == Pattern.COLUMN;
            }
            case Op.Sum(var x, var axes) -> node.shape().equals(Shape.SCALAR) && x.shape().rank() == axes.size();
            default -> Operands.isElementWise(node.op());
        };
    }

    /** What a node of a group reads. */
    static List<Tensor> sources(Tensor node) {
        return node.op() instanceof Op.BroadcastTo || node.op() instanceof Op.Sum
                ? Operands.of(node.op())
                : Scalars.sources(node);
    }

    /** The number of places that a group with this node has. */
    static int size(Tensor node) {
        return (node.op() instanceof Op.Sum(var x, var _) ? x : node).shape().size();
    }

    /** How a broadcast repeats: over all of its first axes, or all of its last ones. */
    static Pattern pattern(Shape from, Shape to) {
        if (from.equals(Shape.SCALAR)) {
            return Pattern.UNIFORM;
        }
        List<Integer> stretched = Axes.stretched(from, to);
        if (areAdjacent(stretched, 0)) {
            return Pattern.ROW;
        }
        return areAdjacent(stretched, to.rank() - stretched.size()) ? Pattern.COLUMN : Pattern.OTHER;
    }

    private static boolean areAdjacent(List<Integer> axes, int first) {
        return IntStream.range(0, axes.size()).allMatch(i -> axes.get(i) == first + i);
    }
}
