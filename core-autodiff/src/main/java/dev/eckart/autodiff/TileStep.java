package dev.eckart.autodiff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One pass over a tile: a node of a group, or two or three of them at once.
 *
 * @param form what is done
 * @param result the node whose value this makes
 * @param operands what is read; what is a number is read as that
 */
record TileStep(Form form, Tensor result, List<Tensor> operands) {

    /** What is done in a pass. */
    enum Form {
        /** The op of the result. */
        NODE,
        /** a − (b · number). */
        SUBTRACT_SCALED,
        /** (a · number) + (b · number). */
        ADD_SCALED,
        /** a + a row that repeats. */
        ADD_ROW,
        /** The relu of a + a row that repeats. */
        ADD_ROW_RELU,
        /** b where a is greater than a number, else another number. */
        WHERE_GREATER,
        /** Σ a · b. */
        SUM_OF_PRODUCTS
    }

    /**
     * The passes of a group.
     *
     * @param passing whether a node is read by one other node of the group, and by nothing else
     */
    static List<TileStep> of(List<Tensor> group, Predicate<Tensor> passing) {
        Set<Tensor> within = new HashSet<>();
        Set<Tensor> absorbed = new HashSet<>();
        List<TileStep> steps = new ArrayList<>();
        group.forEach(node -> {
            within.add(node);
            steps.add(of(node, operand -> within.contains(operand) && passing.test(operand), absorbed));
        });
        steps.removeIf(step -> absorbed.contains(step.result));
        return steps;
    }

    private static TileStep of(Tensor node, Predicate<Tensor> passing, Set<Tensor> absorbed) {
        if (node.op() instanceof Op.Subtract(var a, var b)
                && Rewriting.uniform(a) == null && isScaled(b) && passing.test(b)) {
            absorbed.add(b);
            return new TileStep(Form.SUBTRACT_SCALED, node, List.of(a, scaled(b), factor(b)));
        }
        if (node.op() instanceof Op.Add(var a, var b)
                && a != b && isScaled(a) && isScaled(b) && passing.test(a) && passing.test(b)) {
            absorbed.add(a);
            absorbed.add(b);
            return new TileStep(Form.ADD_SCALED, node, List.of(scaled(a), factor(a), scaled(b), factor(b)));
        }
        if (node.op() instanceof Op.Add(var a, var b) && isRow(b) && Rewriting.uniform(a) == null && passing.test(b)) {
            absorbed.add(b);
            return new TileStep(Form.ADD_ROW, node, List.of(a, row(b)));
        }
        if (node.op() instanceof Op.Relu(var x) && x.op() instanceof Op.Add(var a, var b)
                && absorbed.contains(b) && isRow(b) && passing.test(x)) {
            absorbed.add(x);
            return new TileStep(Form.ADD_ROW_RELU, node, List.of(a, row(b)));
        }
        if (node.op() instanceof Op.Where(var mask, var a, var _) && mask.op() instanceof Op.GreaterThan
                && Scalars.isNumber(mask, 1) && Scalars.isNumber(node, 2) && Rewriting.uniform(a) == null
                && passing.test(mask)) {
            absorbed.add(mask);
            List<Tensor> compared = Scalars.sources(mask);
            return new TileStep(Form.WHERE_GREATER, node,
                    List.of(compared.get(0), compared.get(1), a, Scalars.sources(node).get(2)));
        }
        if (node.op() instanceof Op.Sum(var x, var _)
                && x.op() instanceof Op.Multiply(var a, var b) && !isScaled(x) && passing.test(x)) {
            absorbed.add(x);
            return new TileStep(Form.SUM_OF_PRODUCTS, node, List.of(a, b));
        }
        return new TileStep(Form.NODE, node, Groups.sources(node));
    }

    private static boolean isRow(Tensor node) {
        return node.op() instanceof Op.BroadcastTo(var x, var shape)
                && Groups.pattern(x.shape(), shape) == Groups.Pattern.ROW;
    }

    private static Tensor row(Tensor node) {
        return Operands.of(node.op()).getFirst();
    }

    /** Whether a node is a tensor of the group's size times one number. */
    private static boolean isScaled(Tensor node) {
        return node.op() instanceof Op.Multiply && (Scalars.isNumber(node, 0) || Scalars.isNumber(node, 1));
    }

    private static Tensor scaled(Tensor node) {
        return Operands.of(node.op()).get(Scalars.isNumber(node, 0) ? 1 : 0);
    }

    private static Tensor factor(Tensor node) {
        return Scalars.sources(node).get(Scalars.isNumber(node, 0) ? 0 : 1);
    }
}
