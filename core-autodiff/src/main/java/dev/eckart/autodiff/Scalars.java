package dev.eckart.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which operands of an element-wise node are taken as single numbers, where they are the same everywhere. */
final class Scalars {

    private Scalars() { }

    /** The operands, with the single number in place of what is broadcast from it and need not be. */
    static List<Tensor> sources(Tensor node) {
        List<Tensor> operands = Operands.of(node.op());
        List<Tensor> sources = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Tensor number = number(node, operands, i);
            sources.add(number == null ? operands.get(i) : number);
        }
        return sources;
    }

    /** Whether the operand of that place is taken as a single number. */
    static boolean isNumber(Tensor node, int place) {
        return number(node, Operands.of(node.op()), place) != null;
    }

    /** One of two operands, or one of the two that a mask chooses from; never both. */
    private static @Nullable Tensor number(Tensor node, List<Tensor> operands, int place) {
        boolean takes = switch (node.op()) {
            case Op.Add _, Op.Subtract _, Op.Multiply _, Op.Divide _, Op.GreaterThan _, Op.Equal _ ->
                Rewriting.uniform(operands.get(1 - place)) == null;
            case Op.Where _ -> place == 2 || (place == 1 && Rewriting.uniform(operands.get(2)) == null);
            default -> false;
        };
        Tensor operand = operands.get(place);
        return takes && operand.shape().rank() > 0 ? Rewriting.uniform(operand) : null;
    }
}
