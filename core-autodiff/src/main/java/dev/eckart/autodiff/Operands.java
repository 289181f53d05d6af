package dev.eckart.autodiff;

import java.util.List;

/** The table of operands: which tensors an op is computed from, and the same op of others. */
final class Operands {

    private Operands() { }

    /** The operands, first to last. */
    static List<Tensor> of(Op op) {
        return switch (op) {
            case Op.Constant _, Op.Read _ -> List.of();
            case Op.Add(var a, var b) -> List.of(a, b);
            case Op.Subtract(var a, var b) -> List.of(a, b);
            case Op.Multiply(var a, var b) -> List.of(a, b);
            case Op.Divide(var a, var b) -> List.of(a, b);
            case Op.Negate(var x) -> List.of(x);
            case Op.MatMul(var a, var b) -> List.of(a, b);
            case Op.Transpose(var x) -> List.of(x);
            case Op.Sum(var x, var _) -> List.of(x);
            case Op.Max(var x, var _) -> List.of(x);
            case Op.LogSumExp(var x, var _) -> List.of(x);
            case Op.Norm(var x, var _) -> List.of(x);
            case Op.Reshape(var x, var _) -> List.of(x);
            case Op.BroadcastTo(var x, var _) -> List.of(x);
            case Op.Permute(var x, var _) -> List.of(x);
            case Op.Slice(var x, var _, var _, var _) -> List.of(x);
            case Op.Concat(var parts, var _) -> parts;
            case Op.GatherRows(var x, var indices) -> List.of(x, indices);
            case Op.ScatterRows(var x, var indices, var _) -> List.of(x, indices);
            case Op.CumulativeSum(var x, var _, var _) -> List.of(x);
            case Op.Relu(var x) -> List.of(x);
            case Op.Exp(var x) -> List.of(x);
            case Op.Log(var x) -> List.of(x);
            case Op.Log1p(var x) -> List.of(x);
            case Op.Expm1(var x) -> List.of(x);
            case Op.Sqrt(var x) -> List.of(x);
            case Op.Power(var a, var b) -> List.of(a, b);
            case Op.Sin(var x) -> List.of(x);
            case Op.Cos(var x) -> List.of(x);
            case Op.Tanh(var x) -> List.of(x);
            case Op.Atan(var x) -> List.of(x);
            case Op.Erf(var x) -> List.of(x);
            case Op.Erfc(var x) -> List.of(x);
            case Op.Sigmoid(var x) -> List.of(x);
            case Op.Softplus(var x) -> List.of(x);
            case Op.GreaterThan(var a, var b) -> List.of(a, b);
            case Op.Equal(var a, var b) -> List.of(a, b);
            case Op.Where(var mask, var a, var b) -> List.of(mask, a, b);
            case Op.Softmax(var x) -> List.of(x);
            case Op.LogSoftmax(var x) -> List.of(x);
            case Op.Custom custom -> custom.operands();
        };
    }

    /** Whether an element of the result is a function of the operands' elements at its own place. */
    static boolean isElementWise(Op op) {
        return switch (op) {
            case Op.Add _, Op.Subtract _, Op.Multiply _, Op.Divide _, Op.Negate _, Op.Relu _, Op.Exp _, Op.Log _,
                    Op.Log1p _, Op.Expm1 _, Op.Sqrt _, Op.Power _, Op.Sin _, Op.Cos _, Op.Tanh _, Op.Atan _, Op.Erf _,
                    Op.Erfc _, Op.Sigmoid _, Op.Softplus _, Op.GreaterThan _, Op.Equal _, Op.Where _ -> true;
            case Op.Constant _, Op.Read _, Op.MatMul _, Op.Transpose _, Op.Sum _, Op.Max _, Op.LogSumExp _, Op.Norm _,
                    Op.Reshape _, Op.BroadcastTo _, Op.Permute _, Op.Slice _, Op.Concat _, Op.GatherRows _,
                    Op.ScatterRows _, Op.CumulativeSum _, Op.Softmax _, Op.LogSoftmax _, Op.Custom _ -> false;
        };
    }

    /**
     * The op of other operands, of the same shapes or, for element-wise ops, of any one shape. A custom op keeps its
     * own: nobody else can rebuild it.
     */
    static Op replaced(Op op, List<Tensor> by) {
        return switch (op) {
            case Op.Constant _, Op.Read _, Op.Custom _ -> op;
            case Op.Add _ -> new Op.Add(by.get(0), by.get(1));
            case Op.Subtract _ -> new Op.Subtract(by.get(0), by.get(1));
            case Op.Multiply _ -> new Op.Multiply(by.get(0), by.get(1));
            case Op.Divide _ -> new Op.Divide(by.get(0), by.get(1));
            case Op.Negate _ -> new Op.Negate(by.get(0));
            case Op.MatMul _ -> new Op.MatMul(by.get(0), by.get(1));
            case Op.Transpose _ -> new Op.Transpose(by.get(0));
            case Op.Sum(var _, var axes) -> new Op.Sum(by.get(0), axes);
            case Op.Max(var _, var axes) -> new Op.Max(by.get(0), axes);
            case Op.LogSumExp(var _, var axes) -> new Op.LogSumExp(by.get(0), axes);
            case Op.Norm(var _, var axes) -> new Op.Norm(by.get(0), axes);
            case Op.Reshape(var _, var shape) -> new Op.Reshape(by.get(0), shape);
            case Op.BroadcastTo(var _, var shape) -> new Op.BroadcastTo(by.get(0), shape);
            case Op.Permute(var _, var order) -> new Op.Permute(by.get(0), order);
            case Op.Slice(var _, var axis, var from, var to) -> new Op.Slice(by.get(0), axis, from, to);
            case Op.Concat(var _, var axis) -> new Op.Concat(by, axis);
            case Op.GatherRows _ -> new Op.GatherRows(by.get(0), by.get(1));
            case Op.ScatterRows(var _, var _, var rows) -> new Op.ScatterRows(by.get(0), by.get(1), rows);
            case Op.CumulativeSum(var _, var axis, var fromEnd) -> new Op.CumulativeSum(by.get(0), axis, fromEnd);
            case Op.Relu _ -> new Op.Relu(by.get(0));
            case Op.Exp _ -> new Op.Exp(by.get(0));
            case Op.Log _ -> new Op.Log(by.get(0));
            case Op.Log1p _ -> new Op.Log1p(by.get(0));
            case Op.Expm1 _ -> new Op.Expm1(by.get(0));
            case Op.Sqrt _ -> new Op.Sqrt(by.get(0));
            case Op.Power _ -> new Op.Power(by.get(0), by.get(1));
            case Op.Sin _ -> new Op.Sin(by.get(0));
            case Op.Cos _ -> new Op.Cos(by.get(0));
            case Op.Tanh _ -> new Op.Tanh(by.get(0));
            case Op.Atan _ -> new Op.Atan(by.get(0));
            case Op.Erf _ -> new Op.Erf(by.get(0));
            case Op.Erfc _ -> new Op.Erfc(by.get(0));
            case Op.Sigmoid _ -> new Op.Sigmoid(by.get(0));
            case Op.Softplus _ -> new Op.Softplus(by.get(0));
            case Op.GreaterThan _ -> new Op.GreaterThan(by.get(0), by.get(1));
            case Op.Equal _ -> new Op.Equal(by.get(0), by.get(1));
            case Op.Where _ -> new Op.Where(by.get(0), by.get(1), by.get(2));
            case Op.Softmax _ -> new Op.Softmax(by.get(0));
            case Op.LogSoftmax _ -> new Op.LogSoftmax(by.get(0));
        };
    }
}
