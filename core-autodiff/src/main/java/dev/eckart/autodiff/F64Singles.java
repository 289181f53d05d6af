package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.F64Product;
import dev.eckart.linalg.kernel.ProductShape;
import dev.eckart.linalg.kernel.Twin;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The table of kernels of single nodes: quick ones for what is common, and the plain ones for the rest. */
@Twin
record F64Singles(F64Kernels kernels, Function<Tensor, F64Slot> slots) {

    /** The kernel of a node that is no product of two matrices and in no group, on one thread. */
    Kernel of(Tensor y, F64Products products) {
        F64Slot out = slots.apply(y);
        return switch (y.op()) {
            case Op.MatMul(var a, var b) -> stacked(a, b, out, products);
            case Op.Transpose(var x) -> transpose(x.shape(), slots.apply(x), out);
            case Op.BroadcastTo(var x, var _) when x.shape().equals(Shape.SCALAR) -> fill(slots.apply(x), out);
            case Op.Sum(var x, var axes) when isTrailing(x.shape(), axes) ->
                rowSums(x.shape(), axes, slots.apply(x), out);
            case Op.Sum(var x, var axes) when isLeading(axes) -> columnSums(x.shape(), axes, slots.apply(x), out);
            case Op.Max(var x, var axes) when isTrailing(x.shape(), axes) ->
                rowMaxima(x.shape(), axes, slots.apply(x), out);
            default -> F64PlainKernels.of(y, slots);
        };
    }

    private static Kernel stacked(Tensor left, Tensor right, F64Slot a, F64Slot b, F64Slot y, F64Product product) {
        int rank = left.shape().rank();
        int aSize = left.shape().extent(rank - 2) * left.shape().extent(rank - 1);
        int bSize = right.shape().extent(rank - 2) * right.shape().extent(rank - 1);
        int ySize = left.shape().extent(rank - 2) * right.shape().extent(rank - 1);
        int count = MatrixProduct.stack(left.shape()).size();
        return () -> {
            for (int i = 0; i < count; i++) {
                product.run(a.elements, a.start + i * aSize, b.elements, b.start + i * bSize,
                        y.elements, y.start + i * ySize);
            }
        };
    }

    private Kernel stacked(Tensor left, Tensor right, F64Slot y, F64Products products) {
        int rank = left.shape().rank();
        ProductShape shape = new ProductShape(
                left.shape().extent(rank - 2), left.shape().extent(rank - 1), right.shape().extent(rank - 1));
        return stacked(left, right, slots.apply(left), slots.apply(right), y, products.of(shape));
    }

    private Kernel transpose(Shape shape, F64Slot x, F64Slot y) {
        int rows = shape.extent(0);
        int columns = shape.extent(1);
        return () -> kernels.transpose(x.elements, x.start, rows, columns, y.elements, y.start);
    }

    private static Kernel fill(F64Slot x, F64Slot y) {
        return () -> Arrays.fill(y.elements, x.elements[x.start]);
    }

    private Kernel rowSums(Shape shape, List<Integer> axes, F64Slot x, F64Slot y) {
        int columns = Axes.count(shape, axes);
        int rows = y.elements.length;
        double[] scratch = new double[F64Lanes.scratch(columns)];
        return () -> kernels.rowSums(x.elements, x.start, rows, columns, y.elements, y.start, scratch);
    }

    private Kernel columnSums(Shape shape, List<Integer> axes, F64Slot x, F64Slot y) {
        int rows = Axes.count(shape, axes);
        int columns = y.elements.length;
        double[] scratch = new double[F64Lanes.columnScratch(rows, columns)];
        return () -> kernels.columnSums(x.elements, x.start, rows, columns, y.elements, y.start, scratch);
    }

    private Kernel rowMaxima(Shape shape, List<Integer> axes, F64Slot x, F64Slot y) {
        int columns = Axes.count(shape, axes);
        int rows = y.elements.length;
        return () -> kernels.rowMaxima(x.elements, x.start, rows, columns, y.elements, y.start);
    }

    /** Whether these are the last axes, all of them one after another. */
    private static boolean isTrailing(Shape shape, List<Integer> axes) {
        return !axes.isEmpty() && axes.getLast() == shape.rank() - 1
                && axes.getLast() - axes.getFirst() == axes.size() - 1;
    }

    private static boolean isLeading(List<Integer> axes) {
        return !axes.isEmpty() && axes.getLast() == axes.size() - 1;
    }
}
