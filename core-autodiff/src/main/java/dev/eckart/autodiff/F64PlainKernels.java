package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.ErrorFunction;
import dev.eckart.linalg.kernel.Exponentials;
import dev.eckart.linalg.kernel.Logarithms;
import dev.eckart.linalg.kernel.Twin;
import dev.eckart.linalg.kernel.Wide;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** The table of plain kernels: what {@code docs/numerics.md} says, loop by loop. */
@Twin
final class F64PlainKernels {

    private F64PlainKernels() { }

    /**
     * The kernel of a node.
     *
     * @param slots the slot of the node, as long as its shape says, and of each of its operands
     */
    static Kernel of(Tensor y, Function<Tensor, F64Slot> slots) {
        List<F64Slot> in = Operands.of(y.op()).stream().map(slots).toList();
        F64Slot out = slots.apply(y);
        return switch (y.op()) {
            case Op.Constant _, Op.Read _, Op.Reshape _ -> Kernel.NONE;
            case Op.Add _ -> binary(F64ElementWise::add, in, out);
            case Op.Subtract _ -> binary(F64ElementWise::subtract, in, out);
            case Op.Multiply _ -> binary(F64ElementWise::multiply, in, out);
            case Op.Divide _ -> binary(F64ElementWise::divide, in, out);
            case Op.Power _ -> binary(F64ElementWise::power, in, out);
            case Op.GreaterThan _ -> binary(F64ElementWise::greaterThan, in, out);
            case Op.Equal _ -> binary(F64ElementWise::equal, in, out);
            case Op.Negate _ -> each(x -> -x, in, out);
            case Op.Relu _ -> each(x -> Math.max(x, 0), in, out);
            case Op.Exp _ -> each(Exponentials::exp, in, out);
            case Op.Log _ -> each(Logarithms::log, in, out);
            case Op.Log1p _ -> each(Logarithms::log1p, in, out);
            case Op.Expm1 _ -> each(Exponentials::expm1, in, out);
            case Op.Sqrt _ -> each(Math::sqrt, in, out);
            case Op.Sin _ -> each(StrictMath::sin, in, out);
            case Op.Cos _ -> each(StrictMath::cos, in, out);
            case Op.Tanh _ -> each(Exponentials::tanh, in, out);
            case Op.Atan _ -> each(StrictMath::atan, in, out);
            case Op.Erf _ -> each(ErrorFunction::erf, in, out);
            case Op.Erfc _ -> each(ErrorFunction::erfc, in, out);
            case Op.Sigmoid _ -> each(Exponentials::sigmoid, in, out);
            case Op.Softplus _ -> each(Logarithms::softplus, in, out);
            case Op.Where _ -> where(in, out);
            case Op.MatMul(var a, var b) -> product(a.shape(), b.shape(), in, out);
            case Op.Transpose(var x) -> transpose(x.shape(), in.get(0), out);
            case Op.Sum(var x, var axes) -> F64Reducing.sum(x.shape(), axes, in.get(0), out);
            case Op.Max(var x, var axes) -> F64Reducing.of(Fold::max, x.shape(), axes, in.get(0), out);
            case Op.LogSumExp(var x, var axes) -> F64Reducing.of(Fold::logSumExp, x.shape(), axes, in.get(0), out);
            case Op.Norm(var x, var axes) -> F64Reducing.of(Fold::norm, x.shape(), axes, in.get(0), out);
            case Op.BroadcastTo(var x, var shape) -> F64Spreading.of(x.shape(), shape, in.get(0), out);
            case Op.Permute(var x, var order) -> F64Arranging.permuted(x.shape(), order, in.get(0), out);
            case Op.Slice(var x, var axis, var from, var _) ->
                F64Arranging.sliced(x.shape(), y.shape(), axis, from, in.get(0), out);
            case Op.Concat(var parts, var axis) ->
                F64Arranging.joined(parts.stream().map(Tensor::shape).toList(), y.shape(), axis, in, out);
            case Op.GatherRows(var x, var indices) ->
                F64Rows.gathered(x.shape(), in.get(0), indices.shape().size(), in.get(1), out);
            case Op.ScatterRows(var _, var indices, var _) ->
                F64Rows.scattered(y.shape(), in.get(0), indices.shape().size(), in.get(1), out);
            case Op.CumulativeSum(var x, var axis, var fromEnd) ->
                F64Arranging.cumulated(x.shape(), axis, fromEnd, in.get(0), out);
            case Op.Softmax _ -> rows(Softmaxes::softmax, y.shape(), in.get(0), out);
            case Op.LogSoftmax _ -> rows(Softmaxes::logSoftmax, y.shape(), in.get(0), out);
            case Op.Custom custom -> custom(custom, y.shape(), in, out);
        };
    }

    private static Kernel each(DoubleUnaryOperator function, List<F64Slot> in, F64Slot out) {
        F64Slot x = in.get(0);
        return () -> F64ElementWise.each(function, x.elements, x.start, out.elements);
    }

    private static Kernel binary(F64ElementWise.Loop loop, List<F64Slot> in, F64Slot out) {
        F64Slot a = in.get(0);
        F64Slot b = in.get(1);
        return () -> loop.run(a.elements, a.start, b.elements, b.start, out.elements);
    }

    private static Kernel where(List<F64Slot> in, F64Slot out) {
        F64Slot mask = in.get(0);
        F64Slot a = in.get(1);
        F64Slot b = in.get(2);
        return () -> F64ElementWise.where(
                mask.elements, mask.start, a.elements, a.start, b.elements, b.start, out.elements);
    }

    private static Kernel product(Shape left, Shape right, List<F64Slot> in, F64Slot out) {
        int rank = left.rank();
        return F64PlainProduct.of(in.get(0), in.get(1), out,
                left.extent(rank - 2), left.extent(rank - 1), right.extent(rank - 1));
    }

    private static Kernel transpose(Shape shape, F64Slot x, F64Slot out) {
        int rows = shape.extent(0);
        int columns = shape.extent(1);
        return () -> F64ElementWise.transpose(x.elements, x.start, rows, columns, out.elements);
    }

    /** Each row is widened, computed in f64, and rounded. */
    private static Kernel rows(Softmaxes.Row row, Shape shape, F64Slot x, F64Slot out) {
        int width = shape.extent(shape.rank() - 1);
        @Wide double[] terms = Fold.space(width);
        @Wide double[] scratch = Fold.scratch(width);
        return () -> {
            for (int start = 0; start < out.elements.length; start += width) {
                for (int j = 0; j < width; j++) {
                    terms[j] = x.elements[x.start + start + j];
                }
                row.run(terms, scratch);
                for (int j = 0; j < width; j++) {
                    out.elements[start + j] = Narrowed.f64(terms[j]);
                }
            }
        };
    }

    /** The one kernel that allocates: values leave and enter by immutable arrays. */
    private static Kernel custom(Op.Custom op, Shape shape, List<F64Slot> in, F64Slot out) {
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
