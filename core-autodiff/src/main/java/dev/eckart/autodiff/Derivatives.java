package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of derivatives, graph to graph, in the notation of Giles (2008), "An extended collection of matrix
 * derivative results", report NA-08-01.
 */
final class Derivatives {

    private Derivatives() { }

    /** The contribution of each operand's gradient, given {@code g}, the gradient of {@code y}. */
    static List<Tensor> of(Tensor y, Tensor g) {
        return switch (y.op()) {
            case Op.Constant _, Op.Read _ -> List.of();
            case Op.Add _ -> List.of(g, g);
            case Op.Subtract _ -> List.of(g, g.negated());
            case Op.Multiply(var a, var b) -> List.of(g.times(b), g.times(a));
            case Op.Divide(var _, var b) -> List.of(g.dividedBy(b), g.times(y).dividedBy(b).negated());
            case Op.Negate _ -> List.of(g.negated());
            case Op.MatMul(var a, var b) -> byFactors(a, b, g);
            case Op.Transpose _ -> List.of(g.transpose());
            case Op.Sum(var x, var axes) -> List.of(g.repeatedOver(axes, x.shape()));
            case Op.Max(var x, var axes) -> List.of(shared(x, y, g, axes));
            case Op.LogSumExp(var x, var axes) ->
                List.of(g.repeatedOver(axes, x.shape()).times(x.minus(y.repeatedOver(axes, x.shape())).exp()));
            case Op.Norm(var x, var axes) -> List.of(alongUnit(x, y, g, axes));
            case Op.Reshape(var x, var _) -> List.of(g.reshape(x.shape()));
            case Op.BroadcastTo(var x, var _) -> List.of(g.reducedTo(x.shape()));
            case Op.Permute(var _, var order) -> List.of(Tensor.of(new Op.Permute(g, Axes.inverse(order))));
            case Op.Slice(var x, var axis, var from, var to) -> List.of(amongZeros(g, x.shape(), axis, from, to));
            case Op.Concat(var parts, var axis) -> parted(g, parts, axis);
            case Op.GatherRows(var x, var indices) ->
                List.of(g.scatterRows(indices, x.shape().extent(0)), Tensor.zeros(indices.shape()));
            case Op.ScatterRows(var _, var indices, var _) ->
                List.of(g.gatherRows(indices), Tensor.zeros(indices.shape()));
            case Op.CumulativeSum(var _, var axis, var fromEnd) ->
                List.of(Tensor.of(new Op.CumulativeSum(g, axis, !fromEnd)));
            case Op.Relu(var x) -> List.of(Tensor.where(x.greaterThan(0), g, Tensor.zeros(x.shape())));
            case Op.Exp _ -> List.of(g.times(y));
            case Op.Log(var x) -> List.of(g.dividedBy(x));
            case Op.Log1p(var x) -> List.of(g.dividedBy(x.plus(1)));
            case Op.Expm1(var x) -> List.of(g.times(x.exp()));
            case Op.Sqrt _ -> List.of(g.dividedBy(y.times(2)));
            case Op.Power(var a, var b) -> List.of(byBase(a, b, g), byExponent(y, a, b, g));
            case Op.Sin(var x) -> List.of(g.times(x.cos()));
            case Op.Cos(var x) -> List.of(g.times(x.sin()).negated());
            case Op.Tanh _ -> List.of(g.times(Tensor.constant(1).minus(y.square())));
            case Op.Atan(var x) -> List.of(g.dividedBy(x.square().plus(1)));
            case Op.Erf(var x) -> List.of(g.times(bell(x)));
            case Op.Erfc(var x) -> List.of(g.times(bell(x)).negated());
            case Op.Sigmoid(var x) -> List.of(g.times(y.times(x.negated().sigmoid())));
            case Op.Softplus(var x) -> List.of(g.times(x.sigmoid()));
            case Op.GreaterThan(var a, var b) -> List.of(Tensor.zeros(a.shape()), Tensor.zeros(b.shape()));
            case Op.Equal(var a, var b) -> List.of(Tensor.zeros(a.shape()), Tensor.zeros(b.shape()));
            case Op.Where(var mask, var _, var _) -> chosen(mask, g);
            case Op.Softmax _ -> List.of(y.times(g.minus(alongLast(g.times(y)))));
            case Op.LogSoftmax(var x) -> List.of(g.minus(x.softmax().times(alongLast(g))));
            case Op.Custom custom -> custom.derivatives(y, g);
        };
    }

    private static List<Tensor> byFactors(Tensor a, Tensor b, Tensor g) {
        return List.of(g.matmul(MatrixProduct.transposed(b)), MatrixProduct.transposed(a).matmul(g));
    }

    /** Equal parts for all that are the greatest. */
    private static Tensor shared(Tensor x, Tensor y, Tensor g, List<Integer> axes) {
        Tensor greatest = x.equalTo(y.repeatedOver(axes, x.shape()));
        Tensor count = Tensor.of(new Op.Sum(greatest, axes));
        return greatest.times(g.dividedBy(count).repeatedOver(axes, x.shape()));
    }

    /** (x / y) · g, but 0 where y is 0. */
    private static Tensor alongUnit(Tensor x, Tensor y, Tensor g, List<Integer> axes) {
        Tensor zero = y.equalTo(0);
        Tensor length = Tensor.where(zero, Tensor.constant(1), y);
        Tensor weight = Tensor.where(zero, Tensor.constant(0), g);
        return x.dividedBy(length.repeatedOver(axes, x.shape())).times(weight.repeatedOver(axes, x.shape()));
    }

    /** g · b · a^(b − 1), where 0^0 counts as constant. */
    private static Tensor byBase(Tensor a, Tensor b, Tensor g) {
        Tensor constant = a.equalTo(0).times(b.equalTo(0));
        return g.times(b).times(a.pow(Tensor.where(constant, Tensor.constant(1), b).minus(1)));
    }

    /** g · y · log(a), where 0^b counts as constant if it is finite. */
    private static Tensor byExponent(Tensor y, Tensor a, Tensor b, Tensor g) {
        Tensor constant = a.equalTo(0).times(b.atLeast(0));
        return g.times(y).times(Tensor.where(constant, Tensor.constant(1), a).log());
    }

    /** The derivative of the error function, 2/√π · exp(−x²). */
    private static Tensor bell(Tensor x) {
        return x.square().negated().exp().times(2 / Math.sqrt(Math.PI));
    }

    private static Tensor amongZeros(Tensor g, Shape whole, int axis, int from, int to) {
        Tensor before = Tensor.zeros(Axes.with(whole, axis, from));
        Tensor after = Tensor.zeros(Axes.with(whole, axis, whole.extent(axis) - to));
        return Tensor.concat(List.of(before, g, after), axis);
    }

    private static List<Tensor> parted(Tensor g, List<Tensor> parts, int axis) {
        List<Tensor> gradients = new ArrayList<>();
        int from = 0;
        for (Tensor part : parts) {
            int to = from + part.shape().extent(axis);
            gradients.add(g.slice(axis, from, to));
            from = to;
        }
        return gradients;
    }

    private static List<Tensor> chosen(Tensor mask, Tensor g) {
        Tensor zeros = Tensor.zeros(g.shape());
        return List.of(zeros, Tensor.where(mask, g, zeros), Tensor.where(mask, zeros, g));
    }

    /** The sums along the last axis, which keeps the extent 1. */
    private static Tensor alongLast(Tensor x) {
        return x.sum(-1).reshape(Axes.flattened(x.shape(), List.of(x.shape().rank() - 1)));
    }
}
