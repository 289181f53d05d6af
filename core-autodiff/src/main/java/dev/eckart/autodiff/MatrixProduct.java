package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Products of vectors, matrices and stacks of matrices, as products of two stacks with the same axes before. */
final class MatrixProduct {

    private MatrixProduct() { }

    /** The product of operands of any ranks but 0. */
    static Tensor of(Tensor a, Tensor b) {
        if (a.shape().rank() == 0 || b.shape().rank() == 0) {
            throw new IllegalArgumentException(
                    "matmul: expected at least one axis each, found shapes " + a.shape() + " and " + b.shape());
        }
        Tensor left = a.shape().rank() == 1 ? a.reshape(1, a.shape().size()) : a;
        Tensor right = b.shape().rank() == 1 ? b.reshape(b.shape().size(), 1) : b;
        Tensor product = ofStacks(left, right);
        return product.reshape(Axes.without(product.shape(), ofVectors(a, b, product.shape().rank())));
    }

    /** The matrices of a stack with rows and columns exchanged. */
    static Tensor transposed(Tensor x) {
        int rank = x.shape().rank();
        if (rank == 2) {
            return x.transpose();
        }
        int[] order = IntStream.range(0, rank).toArray();
        order[rank - 2] = rank - 1;
        order[rank - 1] = rank - 2;
        return x.permute(order);
    }

    /** The axes before the last two. */
    static Shape stack(Shape x) {
        return Shape.of(IntStream.range(0, x.rank() - 2).map(x::extent).toArray());
    }

    /** Other axes before the last two. */
    static Shape stacked(Shape stack, int rows, int columns) {
        return Shape.of(IntStream.concat(IntStream.of(stack.extents()), IntStream.of(rows, columns)).toArray());
    }

    private static Tensor ofStacks(Tensor a, Tensor b) {
        Shape stack = Shapes.together("matmul", stack(a.shape()), stack(b.shape()));
        return Tensor.of(new Op.MatMul(broadcast(a, stack), broadcast(b, stack)));
    }

    private static Tensor broadcast(Tensor x, Shape stack) {
        int rank = x.shape().rank();
        return x.broadcastTo(stacked(stack, x.shape().extent(rank - 2), x.shape().extent(rank - 1)));
    }

    private static List<Integer> ofVectors(Tensor a, Tensor b, int rank) {
        List<Integer> axes = new ArrayList<>();
        if (a.shape().rank() == 1) {
            axes.add(rank - 2);
        }
        if (b.shape().rank() == 1) {
            axes.add(rank - 1);
        }
        return axes;
    }
}
