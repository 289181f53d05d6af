package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Binary;
import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.Twin;
import dev.eckart.linalg.kernel.Unary;
import java.util.List;

/** The table of passes: how each node of a group is computed over a tile. */
@Twin
record F64TileOps(F64Kernels kernels) {

    /**
     * The pass of a node.
     *
     * @param in the slots of {@link Groups#sources}
     */
    F64TileOp of(Tensor node, List<F64Slot> in, F64Slot y) {
        return switch (node.op()) {
            case Op.Add _ -> binary(Binary.ADD, node, in, y);
            case Op.Subtract _ -> binary(Binary.SUBTRACT, node, in, y);
            case Op.Multiply _ -> binary(Binary.MULTIPLY, node, in, y);
            case Op.Divide _ -> binary(Binary.DIVIDE, node, in, y);
            case Op.GreaterThan _ -> binary(Binary.GREATER_THAN, node, in, y);
            case Op.Equal _ -> binary(Binary.EQUAL, node, in, y);
            case Op.Negate _ -> unary(Unary.NEGATE, in, y);
            case Op.Relu _ -> unary(Unary.RELU, in, y);
            case Op.Sqrt _ -> unary(Unary.SQRT, in, y);
            case Op.Exp _ -> unary(Unary.EXP, in, y);
            case Op.Expm1 _ -> unary(Unary.EXPM1, in, y);
            case Op.Log _ -> unary(Unary.LOG, in, y);
            case Op.Log1p _ -> unary(Unary.LOG1P, in, y);
            case Op.Tanh _ -> unary(Unary.TANH, in, y);
            case Op.Sigmoid _ -> unary(Unary.SIGMOID, in, y);
            case Op.Softplus _ -> unary(Unary.SOFTPLUS, in, y);
            case Op.Erf _ -> unary(Unary.ERF, in, y);
            case Op.Erfc _ -> unary(Unary.ERFC, in, y);
            case Op.Where _ -> where(node, in, y);
            case Op.BroadcastTo(var x, var shape) -> Groups.pattern(x.shape(), shape) == Groups.Pattern.ROW
                    ? row(in.get(0), x.shape().size(), y)
                    : column(in.get(0), shape.size() / Math.max(1, x.shape().size()), y);
            default -> throw new IllegalStateException("no op of a tile: " + node);
        };
    }

    F64TileOp subtractScaled(F64Slot a, F64Slot b, F64Slot factor, F64Slot y) {
        return (from, count) -> kernels.subtractScaled(
                a.elements, a.start + from, b.elements, b.start + from, factor.elements[factor.start],
                y.elements, y.start + from, count);
    }

    F64TileOp addScaled(F64Slot a, F64Slot aFactor, F64Slot b, F64Slot bFactor, F64Slot y) {
        return (from, count) -> kernels.addScaled(
                a.elements, a.start + from, aFactor.elements[aFactor.start],
                b.elements, b.start + from, bFactor.elements[bFactor.start], y.elements, y.start + from, count);
    }

    F64TileOp addRow(F64Slot a, F64Slot row, int columns, boolean relu, F64Slot y) {
        return (from, count) -> kernels.addRow(
                a.elements, a.start + from, row.elements, row.start, columns, from % columns, relu,
                y.elements, y.start + from, count);
    }

    F64TileOp whereGreater(F64Slot a, F64Slot bound, F64Slot x, F64Slot number, F64Slot y) {
        return (from, count) -> kernels.whereGreater(
                a.elements, a.start + from, bound.elements[bound.start], x.elements, x.start + from,
                number.elements[number.start], y.elements, y.start + from, count);
    }

    private F64TileOp unary(Unary op, List<F64Slot> in, F64Slot y) {
        F64Slot x = in.get(0);
        return (from, count) ->
                kernels.unary(op, x.elements, x.start + from, y.elements, y.start + from, count);
    }

    private F64TileOp binary(Binary op, Tensor node, List<F64Slot> in, F64Slot y) {
        F64Slot a = in.get(0);
        F64Slot b = in.get(1);
        if (Scalars.isNumber(node, 0)) {
            return (from, count) -> kernels.binary(
                    op, a.elements[a.start], b.elements, b.start + from, y.elements, y.start + from, count);
        }
        if (Scalars.isNumber(node, 1)) {
            return (from, count) -> kernels.binary(
                    op, a.elements, a.start + from, b.elements[b.start], y.elements, y.start + from, count);
        }
        return (from, count) -> kernels.binary(
                op, a.elements, a.start + from, b.elements, b.start + from, y.elements, y.start + from, count);
    }

    private F64TileOp where(Tensor node, List<F64Slot> in, F64Slot y) {
        F64Slot mask = in.get(0);
        F64Slot a = in.get(1);
        F64Slot b = in.get(2);
        if (Scalars.isNumber(node, 1)) {
            return (from, count) -> kernels.where(
                    mask.elements, mask.start + from, a.elements[a.start], b.elements, b.start + from,
                    y.elements, y.start + from, count);
        }
        if (Scalars.isNumber(node, 2)) {
            return (from, count) -> kernels.where(
                    mask.elements, mask.start + from, a.elements, a.start + from, b.elements[b.start],
                    y.elements, y.start + from, count);
        }
        return (from, count) -> kernels.where(
                mask.elements, mask.start + from, a.elements, a.start + from, b.elements, b.start + from,
                y.elements, y.start + from, count);
    }

    /** Rows that are all the same; a tile may begin and end within one. */
    private F64TileOp row(F64Slot x, int columns, F64Slot y) {
        return (from, count) -> {
            int column = from % columns;
            int head = column == 0 ? 0 : Math.min(count, columns - column);
            System.arraycopy(x.elements, x.start + column, y.elements, y.start + from, head);
            int rows = (count - head) / columns;
            int place = y.start + from + head;
            kernels.repeatRow(x.elements, x.start, columns, y.elements, place, rows);
            int tail = count - head - rows * columns;
            System.arraycopy(x.elements, x.start, y.elements, place + rows * columns, tail);
        };
    }

    /** Rows of one number each; a tile may begin and end within one. */
    private F64TileOp column(F64Slot x, int columns, F64Slot y) {
        return (from, count) -> {
            int row = from / columns;
            int column = from % columns;
            int head = column == 0 ? 0 : Math.min(count, columns - column);
            kernels.repeatColumn(x.elements, x.start + row, head == 0 ? 0 : 1, y.elements, y.start + from, head);
            int next = row + (head == 0 ? 0 : 1);
            int rows = (count - head) / columns;
            int place = y.start + from + head;
            kernels.repeatColumn(x.elements, x.start + next, rows, y.elements, place, columns);
            int tail = count - head - rows * columns;
            kernels.repeatColumn(
                    x.elements, x.start + next + rows, tail == 0 ? 0 : 1, y.elements, place + rows * columns, tail);
        };
    }
}
