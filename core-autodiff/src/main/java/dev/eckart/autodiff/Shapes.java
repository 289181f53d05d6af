package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.List;

/** The table of shapes: the extents of an op's result, and the refusal of operands that do not suit. */
final class Shapes {

    private Shapes() { }

    /** The shape of the result. */
    static Shape of(Op op) {
        return switch (op) {
            case Op.Constant(var value) -> value.shape();
            case Op.Read(var leaf) -> leaf.shape();
            case Op.Add(var a, var b) -> same("plus", a, b);
            case Op.Subtract(var a, var b) -> same("minus", a, b);
            case Op.Multiply(var a, var b) -> same("times", a, b);
            case Op.Divide(var a, var b) -> same("dividedBy", a, b);
            case Op.Negate(var x) -> x.shape();
            case Op.MatMul(var a, var b) -> product(a.shape(), b.shape());
            case Op.Transpose(var x) -> transposed(x.shape());
            case Op.Sum(var x, var axes) -> Axes.without(x.shape(), axes);
            case Op.Max(var x, var axes) -> Axes.without(x.shape(), axes);
            case Op.LogSumExp(var x, var axes) -> Axes.without(x.shape(), axes);
            case Op.Norm(var x, var axes) -> Axes.without(x.shape(), axes);
            case Op.Reshape(var x, var shape) -> reshaped(x.shape(), shape);
            case Op.BroadcastTo(var x, var shape) -> broadcast(x.shape(), shape);
            case Op.Permute(var x, var order) -> Shape.of(order.stream().mapToInt(x.shape()::extent).toArray());
            case Op.Slice(var x, var axis, var from, var to) -> sliced(x.shape(), axis, from, to);
            case Op.Concat(var parts, var axis) -> joined(parts, axis);
            case Op.GatherRows(var x, var indices) -> gathered(x.shape(), indices.shape());
            case Op.ScatterRows(var x, var indices, var rows) -> scattered(x.shape(), indices.shape(), rows);
            case Op.CumulativeSum(var x, var _, var _) -> x.shape();
            case Op.Relu(var x) -> x.shape();
            case Op.Exp(var x) -> x.shape();
            case Op.Log(var x) -> x.shape();
            case Op.Log1p(var x) -> x.shape();
            case Op.Expm1(var x) -> x.shape();
            case Op.Sqrt(var x) -> x.shape();
            case Op.Power(var a, var b) -> same("pow", a, b);
            case Op.Sin(var x) -> x.shape();
            case Op.Cos(var x) -> x.shape();
            case Op.Tanh(var x) -> x.shape();
            case Op.Atan(var x) -> x.shape();
            case Op.Erf(var x) -> x.shape();
            case Op.Erfc(var x) -> x.shape();
            case Op.Sigmoid(var x) -> x.shape();
            case Op.Softplus(var x) -> x.shape();
            case Op.GreaterThan(var a, var b) -> same("greaterThan", a, b);
            case Op.Equal(var a, var b) -> same("equalTo", a, b);
            case Op.Where(var mask, var a, var b) -> sameOfThree(mask, a, b);
            case Op.Softmax(var x) -> withLastAxis("softmax", x.shape());
            case Op.LogSoftmax(var x) -> withLastAxis("logSoftmax", x.shape());
            case Op.Custom custom -> custom.shape();
        };
    }

    /** The shape that two operands broadcast to. */
    static Shape together(String op, Shape a, Shape b) {
        try {
            return a.broadcastWith(b);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(op + ": " + e.getMessage(), e);
        }
    }

    /** The one shape of two operands. */
    static Shape same(String op, Tensor a, Tensor b) {
        if (!a.shape().equals(b.shape())) {
            throw new IllegalArgumentException(op + ": shapes " + a.shape() + " and " + b.shape() + " differ");
        }
        return a.shape();
    }

    private static Shape sameOfThree(Tensor mask, Tensor a, Tensor b) {
        same("where", mask, a);
        return same("where", a, b);
    }

    private static Shape product(Shape a, Shape b) {
        int rank = a.rank();
        if (a.extent(rank - 1) != b.extent(rank - 2)) {
            throw new IllegalArgumentException("matmul: shapes " + a + " and " + b + " do not multiply: "
                    + a.extent(rank - 1) + " columns, but " + b.extent(rank - 2) + " rows");
        }
        return Axes.with(a, rank - 1, b.extent(rank - 1));
    }

    private static Shape transposed(Shape x) {
        if (x.rank() != 2) {
            throw new IllegalArgumentException("transpose: expected a matrix, found shape " + x);
        }
        return Shape.of(x.extent(1), x.extent(0));
    }

    private static Shape reshaped(Shape x, Shape to) {
        if (x.size() != to.size()) {
            throw new IllegalArgumentException("reshape: shape " + x + " has " + x.size() + " elements, shape "
                    + to + " has " + to.size());
        }
        return to;
    }

    private static Shape broadcast(Shape x, Shape to) {
        if (!together("broadcastTo", x, to).equals(to)) {
            throw new IllegalArgumentException("broadcastTo: shape " + x + " does not broadcast to " + to);
        }
        return to;
    }

    private static Shape sliced(Shape x, int axis, int from, int to) {
        if (from < 0 || from > to || to > x.extent(axis)) {
            throw new IllegalArgumentException("slice: shape " + x + " has no places from " + from + " to before "
                    + to + " along axis " + axis);
        }
        return Axes.with(x, axis, to - from);
    }

    private static Shape joined(List<Tensor> parts, int axis) {
        Shape first = parts.getFirst().shape();
        int extent = 0;
        for (Tensor part : parts) {
            Shape shape = part.shape();
            if (shape.rank() != first.rank() || !Axes.with(shape, axis, 0).equals(Axes.with(first, axis, 0))) {
                throw new IllegalArgumentException(
                        "concat: shapes " + first + " and " + shape + " differ, and not along axis " + axis + " alone");
            }
            extent += shape.extent(axis);
        }
        return Axes.with(first, axis, extent);
    }

    private static Shape gathered(Shape x, Shape indices) {
        if (x.rank() == 0 || indices.rank() != 1) {
            throw new IllegalArgumentException(
                    "gatherRows: expected rows and a vector of indices, found shapes " + x + " and " + indices);
        }
        return Axes.with(x, 0, indices.extent(0));
    }

    private static Shape scattered(Shape x, Shape indices, int rows) {
        if (x.rank() == 0 || indices.rank() != 1 || x.extent(0) != indices.extent(0)) {
            throw new IllegalArgumentException(
                    "scatterRows: expected rows and as many indices, found shapes " + x + " and " + indices);
        }
        return Axes.with(x, 0, rows);
    }

    private static Shape withLastAxis(String op, Shape x) {
        if (x.rank() == 0) {
            throw new IllegalArgumentException(op + ": expected at least one axis, found shape " + x);
        }
        return x;
    }
}
