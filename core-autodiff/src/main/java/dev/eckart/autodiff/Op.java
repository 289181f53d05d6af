package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;

/**
 * The closed set of operations, closed under differentiation as well. An op is data: what it means stands in the
 * tables {@link Operands}, {@link Shapes}, {@link Derivatives} and {@link Kernels}, and bit for bit in {@code
 * docs/numerics.md}.
 * Element-wise ops take operands of one shape; {@link Tensor}'s methods broadcast first, by {@link BroadcastTo}.
 */
public sealed interface Op {

    /** Numbers that never change. */
    record Constant(NdArray value) implements Op {}

    /** The numbers of a leaf. */
    record Read(Leaf leaf) implements Op {}

    /** a + b. */
    record Add(Tensor a, Tensor b) implements Op {}

    /** a − b. */
    record Subtract(Tensor a, Tensor b) implements Op {}

    /** a · b, element by element. */
    record Multiply(Tensor a, Tensor b) implements Op {}

    /** a / b. */
    record Divide(Tensor a, Tensor b) implements Op {}

    /** −x. */
    record Negate(Tensor x) implements Op {}

    /** The product of an m×k and a k×n matrix, or of each two of stacks of them with the same axes before. */
    record MatMul(Tensor a, Tensor b) implements Op {}

    /** A matrix with rows and columns exchanged. */
    record Transpose(Tensor x) implements Op {}

    /** The sums over some axes, which the result has no more; the axes ascend. */
    record Sum(Tensor x, List<Integer> axes) implements Op {
        public Sum {
            axes = List.copyOf(axes);
        }
    }

    /** The greatest elements over some axes; the axes ascend. */
    record Max(Tensor x, List<Integer> axes) implements Op {
        public Max {
            axes = List.copyOf(axes);
        }
    }

    /** log Σ exp(x) over some axes; the axes ascend. */
    record LogSumExp(Tensor x, List<Integer> axes) implements Op {
        public LogSumExp {
            axes = List.copyOf(axes);
        }
    }

    /** √Σ x² over some axes; the axes ascend. */
    record Norm(Tensor x, List<Integer> axes) implements Op {
        public Norm {
            axes = List.copyOf(axes);
        }
    }

    /** The same elements in row-major order under another shape. */
    record Reshape(Tensor x, Shape shape) implements Op {}

    /** The elements repeated along new axes and along those of extent 1. */
    record BroadcastTo(Tensor x, Shape shape) implements Op {}

    /** The axes in another order: axis i of the result is axis {@code order[i]} of x. */
    record Permute(Tensor x, List<Integer> order) implements Op {
        public Permute {
            order = List.copyOf(order);
        }
    }

    /** The part of an axis from a place to before another. */
    record Slice(Tensor x, int axis, int from, int to) implements Op {}

    /** Parts one after another along an axis. */
    record Concat(List<Tensor> parts, int axis) implements Op {
        public Concat {
            parts = List.copyOf(parts);
        }
    }

    /** The rows of x that the indices name. */
    record GatherRows(Tensor x, Tensor indices) implements Op {}

    /** Zeros, with row i of x added to the row that index i names, i ascending. */
    record ScatterRows(Tensor x, Tensor indices, int rows) implements Op {}

    /** The sums of the elements up to each along an axis, from its start or its end. */
    record CumulativeSum(Tensor x, int axis, boolean fromEnd) implements Op {}

    /** The greater of x and +0; NaN stays. */
    record Relu(Tensor x) implements Op {}

    /** exp(x). */
    record Exp(Tensor x) implements Op {}

    /** The natural logarithm. */
    record Log(Tensor x) implements Op {}

    /** log(1 + x). */
    record Log1p(Tensor x) implements Op {}

    /** exp(x) − 1. */
    record Expm1(Tensor x) implements Op {}

    /** √x. */
    record Sqrt(Tensor x) implements Op {}

    /** a to the power of b. */
    record Power(Tensor a, Tensor b) implements Op {}

    /** sin(x). */
    record Sin(Tensor x) implements Op {}

    /** cos(x). */
    record Cos(Tensor x) implements Op {}

    /** tanh(x). */
    record Tanh(Tensor x) implements Op {}

    /** The angle from −π/2 to π/2 whose tangent is x. */
    record Atan(Tensor x) implements Op {}

    /** The error function of x. */
    record Erf(Tensor x) implements Op {}

    /** 1 − erf(x). */
    record Erfc(Tensor x) implements Op {}

    /** 1 / (1 + exp(−x)). */
    record Sigmoid(Tensor x) implements Op {}

    /** log(1 + exp(x)). */
    record Softplus(Tensor x) implements Op {}

    /** 1 where a &gt; b, else 0. */
    record GreaterThan(Tensor a, Tensor b) implements Op {}

    /** 1 where a = b, else 0. */
    record Equal(Tensor a, Tensor b) implements Op {}

    /** a where the mask is not 0, else b; the element that is not taken cannot enter. */
    record Where(Tensor mask, Tensor a, Tensor b) implements Op {}

    /** exp(x) / Σ exp(x) along the last axis. */
    record Softmax(Tensor x) implements Op {}

    /** x − log Σ exp(x) along the last axis. */
    record LogSoftmax(Tensor x) implements Op {}

    /**
     * The one door for operations from outside. An implementation is immutable and thread-safe, and its methods are
     * functions of their arguments alone.
     */
    non-sealed interface Custom extends Op {

        /** The operands; the same at every call. */
        List<Tensor> operands();

        /**
         * The shape of the result; asked for once, when the tensor is made.
         *
         * @throws IllegalArgumentException if the operands' shapes do not suit, with the shapes and the op's name
         */
        Shape shape();

        /**
         * The result.
         *
         * @param operands the operands' values, in their order
         */
        NdArray value(List<NdArray> operands);

        /**
         * The contribution of each operand's gradient, in the operands' order and of their shapes;
         * {@link Tensor#zeros} where there is none.
         *
         * @param y the tensor of this op
         * @param g the gradient of {@code y}
         */
        List<Tensor> derivatives(Tensor y, Tensor g);
    }
}
