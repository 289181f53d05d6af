package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a graph smaller without changing a bit of it: factors of 1 and double transposes go, a transposed product
 * becomes the product of transposes, whether a number is above 0 is asked of its relu, and what is one number
 * everywhere is computed once. Such a uniform tensor is the broadcast of a tensor without axes.
 */
final class Rewriting {

    private final Map<Op, Tensor> known = new HashMap<>();
    private final Map<Tensor, Tensor> rewritten = new HashMap<>();
    private final Set<Tensor> onlyTransposed;

    private Rewriting(Set<Tensor> onlyTransposed) {
        this.onlyTransposed = onlyTransposed;
    }

    /**
     * What stands for each node of a graph.
     *
     * @param order all nodes, each after its operands
     * @param roots the nodes whose values are wanted
     */
    static Map<Tensor, Tensor> of(List<Tensor> order, Collection<Tensor> roots) {
        Rewriting rewriting = new Rewriting(onlyTransposed(order, roots));
        for (Tensor node : order) {
            List<Tensor> operands = Operands.of(node.op());
            List<Tensor> by = operands.stream().map(rewriting.rewritten::get).toList();
            Op op = by.equals(operands) ? node.op() : Operands.replaced(node.op(), by);
            rewriting.rewritten.put(node, rewriting.simplest(op, node));
        }
        return rewriting.rewritten;
    }

    /** The tensor without axes whose number a tensor holds everywhere; null if it is none that shows it. */
    static @Nullable Tensor uniform(Tensor x) {
        if (x.shape().equals(Shape.SCALAR)) {
            return x;
        }
        return x.op() instanceof Op.BroadcastTo(var source, var _) && source.shape().equals(Shape.SCALAR)
                ? source
                : null;
    }

    private static Set<Tensor> onlyTransposed(List<Tensor> order, Collection<Tensor> roots) {
        Set<Tensor> transposed = new HashSet<>();
        Set<Tensor> others = new HashSet<>(roots);
        for (Tensor node : order) {
            (node.op() instanceof Op.Transpose ? transposed : others).addAll(Operands.of(node.op()));
        }
        transposed.removeAll(others);
        return transposed;
    }

    private Tensor simplest(Op op, Tensor node) {
        return switch (op) {
            case Op.Transpose(var x) -> transposed(x, node);
            case Op.Reshape(var x, var shape) -> reshaped(x, shape);
            case Op.BroadcastTo(var x, var shape) -> broadcast(x, shape);
            case Op.Multiply(var a, var b) when isOne(b) -> a;
            case Op.Multiply(var a, var b) when isOne(a) -> b;
            case Op.GreaterThan(var x, var b) when isNumber(b, 0) && known.containsKey(new Op.Relu(x)) ->
                once(new Op.GreaterThan(shared(new Op.Relu(x)), b), node.shape());
            default -> Operands.isElementWise(op) ? once(op, node.shape()) : shared(op);
        };
    }

    private Tensor transposed(Tensor x, Tensor node) {
        Tensor number = uniform(x);
        if (number != null) {
            return broadcast(number, node.shape());
        }
        if (x.op() instanceof Op.Transpose(var twice)) {
            return twice;
        }
        Op original = node.op();
        if (x.op() instanceof Op.MatMul(var a, var b)
                && original instanceof Op.Transpose(var product) && onlyTransposed.contains(product)) {
            return shared(new Op.MatMul(transpose(b), transpose(a)));
        }
        return shared(new Op.Transpose(x));
    }

    private Tensor transpose(Tensor x) {
        return x.op() instanceof Op.Transpose(var twice) ? twice : shared(new Op.Transpose(x));
    }

    private Tensor reshaped(Tensor x, Shape shape) {
        Tensor number = x.shape().equals(Shape.SCALAR) ? null : uniform(x);
        if (number != null) {
            return broadcast(number, shape);
        }
        Tensor source = x.op() instanceof Op.Reshape(var before, var _) ? before : x;
        return source.shape().equals(shape) ? source : shared(new Op.Reshape(source, shape));
    }

    private Tensor broadcast(Tensor x, Shape shape) {
        if (x.shape().equals(shape)) {
            return x;
        }
        Tensor number = uniform(x);
        if (number == null && x.shape().size() == 1) {
            number = reshaped(x, Shape.SCALAR);
        }
        return shared(new Op.BroadcastTo(number == null ? x : number, shape));
    }

    /** An element-wise op of numbers that are the same everywhere is one of single numbers. */
    private Tensor once(Op op, Shape shape) {
        List<Tensor> operands = Operands.of(op);
        if (shape.equals(Shape.SCALAR) || operands.stream().anyMatch(operand -> uniform(operand) == null)) {
            return shared(op);
        }
        List<Tensor> numbers =
                operands.stream().map(operand -> Objects.requireNonNull(uniform(operand))).toList();
        return broadcast(shared(Operands.replaced(op, numbers)), shape);
    }

    private static boolean isOne(Tensor x) {
        return isNumber(x, 1);
    }

    private static boolean isNumber(Tensor x, double value) {
        Tensor number = uniform(x);
        return number != null && number.op() instanceof Op.Constant(var constant)
                && constant.equals(NdArray.scalar(value));
    }

    private Tensor shared(Op op) {
        return known.computeIfAbsent(op, Tensor::of);
    }
}
