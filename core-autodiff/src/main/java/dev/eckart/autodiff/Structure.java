package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that matters of a step for its plan: two steps with equal structures are the same but for the identity of their
 * leaves and tensors.
 *
 * @param nodes each after its operands
 * @param values the places of the values' nodes
 * @param updated the places of the updated parameters' nodes; of one that is never read, −1
 * @param updates the places of the updates' nodes
 */
record Structure(List<Node> nodes, List<Integer> values, List<Integer> updated, List<Integer> updates) {

    /** Steps with more constant numbers than these are likely to differ in them. */
    private static final int FEW_CONSTANTS = 4096;

    /**
     * A node.
     *
     * @param op the class of its op
     * @param settings what the op has beside its operands
     * @param operands the places of the operands
     */
    record Node(Class<?> op, Shape shape, List<Object> settings, List<Integer> operands) {}

    static Structure of(Program program) {
        Map<Tensor, Integer> places = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Tensor node : program.order()) {
            places.put(node, nodes.size());
            List<Integer> operands = Operands.of(node.op()).stream().map(places::get).toList();
            nodes.add(new Node(kind(node.op()), node.shape(), settings(node.op()), operands));
        }
        Step step = program.step();
        return new Structure(nodes,
                step.values().stream().map(value -> places.get(program.representative(value))).toList(),
                step.updates().keySet().stream().map(leaf -> places.getOrDefault(leaf.tensor(), -1)).toList(),
                step.updates().values().stream().map(update -> places.get(program.representative(update))).toList());
    }

    /** Whether it is worth while to remember this: not where constants stand for data. */
    boolean isGeneral() {
        return nodes.stream()
                .filter(node -> node.op == Op.Constant.class)
                .mapToLong(node -> node.shape.size())
                .sum() <= FEW_CONSTANTS;
    }

    private static Class<?> kind(Op op) {
        return op instanceof Op.Read(var leaf) ? leaf.getClass() : op.getClass();
    }

    private static List<Object> settings(Op op) {
        return switch (op) {
            case Op.Constant(var value) -> List.of(value);
            case Op.Sum(var _, var axes) -> List.of(axes);
            case Op.Max(var _, var axes) -> List.of(axes);
            case Op.LogSumExp(var _, var axes) -> List.of(axes);
            case Op.Norm(var _, var axes) -> List.of(axes);
            case Op.Permute(var _, var order) -> List.of(order);
            case Op.Slice(var _, var axis, var from, var to) -> List.of(axis, from, to);
            case Op.Concat(var _, var axis) -> List.of(axis);
            case Op.ScatterRows(var _, var _, var rows) -> List.of(rows);
            case Op.CumulativeSum(var _, var axis, var fromEnd) -> List.of(axis, fromEnd);
            case Op.Custom custom -> List.of(custom);
            case Op.Read _, Op.Reshape _, Op.BroadcastTo _, Op.MatMul _, Op.Transpose _, Op.GatherRows _,
                    Op.Softmax _, Op.LogSoftmax _, Op.Add _, Op.Subtract _, Op.Multiply _, Op.Divide _, Op.Negate _,
                    Op.Relu _, Op.Exp _, Op.Log _, Op.Log1p _, Op.Expm1 _, Op.Sqrt _, Op.Power _, Op.Sin _, Op.Cos _,
                    Op.Tanh _, Op.Atan _, Op.Erf _, Op.Erfc _, Op.Sigmoid _, Op.Softplus _, Op.GreaterThan _,
                    Op.Equal _, Op.Where _ -> List.of();
        };
    }
}
