package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** The table of the interpreter's kernels: plain loops over slots. */
final class Kernels {

    private Kernels() { }

    /** The nodes that a kernel reads: the operands, but a product reads its left one through a transpose. */
    static List<Tensor> sources(Tensor y) {
        return y.op() instanceof Op.MatMul(var a, var b) && a.op() instanceof Op.Transpose(var x)
                ? List.of(x, b)
                : Operands.of(y.op());
    }

    /**
     * The kernel of a node.
     *
     * @param slots the slot of the node and of each of its {@link #sources}
     */
    static Kernel of(Tensor y, Function<Tensor, Slot> slots) {
        List<Slot> in = sources(y).stream().map(slots).toList();
        Slot out = slots.apply(y);
        return switch (y.op()) {
            case Op.Constant _, Op.Read _, Op.Reshape _ -> Kernel.NONE;
            case Op.Add _ -> binary(ElementWise::add, in, out);
            case Op.Subtract _ -> binary(ElementWise::subtract, in, out);
            case Op.Multiply _ -> binary(ElementWise::multiply, in, out);
            case Op.Divide _ -> binary(ElementWise::divide, in, out);
            case Op.Power _ -> binary(ElementWise::power, in, out);
            case Op.GreaterThan _ -> binary(ElementWise::greaterThan, in, out);
            case Op.Equal _ -> binary(ElementWise::equal, in, out);
            case Op.Negate _ -> unary(ElementWise::negate, in, out);
            case Op.Relu _ -> unary(ElementWise::relu, in, out);
            case Op.Exp _ -> function(ElementWise.MACHINE::exp, in, out);
            case Op.Log _ -> function(ElementWise.MACHINE::log, in, out);
            case Op.Log1p _ -> function(ElementWise.MACHINE::log1p, in, out);
            case Op.Expm1 _ -> function(ElementWise.MACHINE::expm1, in, out);
            case Op.Sqrt _ -> each(Math::sqrt, in, out);
            case Op.Sin _ -> each(StrictMath::sin, in, out);
            case Op.Cos _ -> each(StrictMath::cos, in, out);
            case Op.Tanh _ -> function(ElementWise.MACHINE::tanh, in, out);
            case Op.Atan _ -> each(StrictMath::atan, in, out);
            case Op.Erf _ -> function(ElementWise.MACHINE::erf, in, out);
            case Op.Erfc _ -> function(ElementWise.MACHINE::erfc, in, out);
            case Op.Sigmoid _ -> function(ElementWise.MACHINE::sigmoid, in, out);
            case Op.Softplus _ -> function(ElementWise.MACHINE::softplus, in, out);
            case Op.Where _ -> where(in, out);
            case Op.MatMul(var a, var b) -> product(a, b, in, out);
            case Op.Transpose(var x) -> transpose(x.shape(), in.get(0), out);
            case Op.Sum(var x, var axes) -> Summing.of(x.shape(), axes, in.get(0), out);
            case Op.Max(var x, var axes) -> Reducing.of(Folds::max, x.shape(), axes, in.get(0), out);
            case Op.LogSumExp(var x, var axes) -> Reducing.of(Folds::logSumExp, x.shape(), axes, in.get(0), out);
            case Op.Norm(var x, var axes) -> Reducing.of(Folds::norm, x.shape(), axes, in.get(0), out);
            case Op.BroadcastTo(var x, var shape) -> Spreading.of(x.shape(), shape, in.get(0), out);
            case Op.Permute(var x, var order) -> Arranging.permuted(x.shape(), order, in.get(0), out);
            case Op.Slice(var x, var axis, var from, var _) ->
                Arranging.sliced(x.shape(), y.shape(), axis, from, in.get(0), out);
            case Op.Concat(var parts, var axis) ->
                Arranging.joined(parts.stream().map(Tensor::shape).toList(), y.shape(), axis, in, out);
            case Op.GatherRows(var x, var indices) ->
                Rows.gathered(x.shape(), in.get(0), indices.shape().size(), in.get(1), out);
            case Op.ScatterRows(var _, var indices, var _) ->
                Rows.scattered(y.shape(), in.get(0), indices.shape().size(), in.get(1), out);
            case Op.CumulativeSum(var x, var axis, var fromEnd) ->
                Arranging.cumulated(x.shape(), axis, fromEnd, in.get(0), out);
            case Op.Softmax _ -> rows(Softmaxes::softmax, y.shape(), in.get(0), out);
            case Op.LogSoftmax _ -> rows(Softmaxes::logSoftmax, y.shape(), in.get(0), out);
            case Op.Custom custom -> custom(custom, y.shape(), in, out);
        };
    }

    private static Kernel unary(ElementWise.Unary loop, List<Slot> in, Slot out) {
        Slot x = in.get(0);
        return () -> loop.run(x.elements, x.start, out.elements);
    }

    private static Kernel each(DoubleUnaryOperator function, List<Slot> in, Slot out) {
        Slot x = in.get(0);
        return () -> ElementWise.each(function, x.elements, x.start, out.elements);
    }

    private static Kernel function(ElementWise.Function loop, List<Slot> in, Slot out) {
        Slot x = in.get(0);
        return () -> loop.run(x.elements, x.start, out.elements, 0, out.elements.length);
    }

    private static Kernel binary(ElementWise.Binary loop, List<Slot> in, Slot out) {
        Slot a = in.get(0);
        Slot b = in.get(1);
        return () -> loop.run(a.elements, a.start, b.elements, b.start, out.elements);
    }

    private static Kernel where(List<Slot> in, Slot out) {
        Slot mask = in.get(0);
        Slot a = in.get(1);
        Slot b = in.get(2);
        return () -> ElementWise.where(
                mask.elements, mask.start, a.elements, a.start, b.elements, b.start, out.elements);
    }

    private static Kernel product(Tensor left, Tensor right, List<Slot> in, Slot out) {
        int rank = left.shape().rank();
        int rows = left.shape().extent(rank - 2);
        int inner = left.shape().extent(rank - 1);
        int columns = right.shape().extent(rank - 1);
        if (rank > 2) {
            return StackedProduct.of(in.get(0), in.get(1), out, rows, inner, columns);
        }
        return left.op() instanceof Op.Transpose
                ? Product.ofTransposed(in.get(0), in.get(1), out, rows, inner, columns)
                : Product.of(in.get(0), in.get(1), out, rows, inner, columns);
    }

    private static Kernel transpose(Shape shape, Slot x, Slot out) {
        int rows = shape.extent(0);
        int columns = shape.extent(1);
        return () -> ElementWise.transpose(x.elements, x.start, rows, columns, out.elements);
    }

    private static Kernel rows(Softmaxes.Row row, Shape shape, Slot x, Slot out) {
        int width = shape.extent(shape.rank() - 1);
        double[] scratch = Lanes.scratch(width);
        return () -> {
            for (int start = 0; start < out.elements.length; start += width) {
                row.run(x.elements, x.start + start, width, out.elements, start, scratch);
            }
        };
    }

    /** The one kernel that allocates: values leave and enter by immutable arrays. */
    private static Kernel custom(Op.Custom op, Shape shape, List<Slot> in, Slot out) {
        List<Shape> shapes = op.operands().stream().map(Tensor::shape).toList();
        return () -> {
            List<NdArray> operands = new ArrayList<>();
            for (int i = 0; i < in.size(); i++) {
                operands.add(in.get(i).copy(shapes.get(i)));
            }
            NdArray value = op.value(operands);
            if (!value.shape().equals(shape)) {
                throw new IllegalStateException(op.getClass().getName() + " has shape " + shape
                        + ", but its value has shape " + value.shape());
            }
            out.write(value);
        };
    }
}
