package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Evaluates a program node by node, each into a slot of its own, by {@link F64PlainKernels}: slow, and so simple that
 * it is what compiled programs are held against.
 */
@Twin
final class F64Interpreter {

    private final Program program;
    private final Map<Leaf, Slot> leaves = new HashMap<>();
    private final Map<Tensor, F64Slot> slots = new HashMap<>();
    private final List<Kernel> kernels = new ArrayList<>();

    private F64Interpreter(Program program) {
        this.program = program;
    }

    static Machinery of(Program program) {
        return new F64Interpreter(program).machinery();
    }

    private Machinery machinery() {
        program.parameters().forEach(parameter -> leaves.put(parameter, F64Slot.buffer(parameter.shape())));
        for (Tensor node : program.order()) {
            slots.put(node, newSlot(node));
            kernels.add(F64PlainKernels.of(node, this::slot));
        }
        Map<Tensor, Slot> values = new HashMap<>();
        program.step().values().forEach(tensor -> values.put(tensor, settled(tensor)));
        List<Kernel> updates = program.step().updates().entrySet().stream()
                .map(update -> copy(settled(update.getValue()), Objects.requireNonNull(leaves.get(update.getKey()))))
                .toList();
        kernels.addAll(updates);
        return new Machinery(leaves, values, Kernel.all(kernels), Kernel.NONE);
    }

    /** A slot that keeps a tensor's value when leaves change, as they do by updates and bindings. */
    private F64Slot settled(Tensor tensor) {
        Tensor node = program.representative(tensor);
        F64Slot settled = F64Slot.buffer(node.shape());
        kernels.add(copy(slot(node), settled));
        return settled;
    }

    private static Kernel copy(F64Slot from, Slot to) {
        F64Slot target = (F64Slot) to;
        return () -> System.arraycopy(from.elements, from.start, target.elements, 0, target.elements.length);
    }

    private F64Slot newSlot(Tensor node) {
        return switch (node.op()) {
            case Op.Constant(var value) -> F64Slot.over(value);
            case Op.Read(var leaf) -> (F64Slot) leaves.computeIfAbsent(leaf, _ -> F64Slot.buffer(leaf.shape()));
            case Op.Reshape(var x, var _) -> view(x, node);
            default -> F64Slot.buffer(node.shape());
        };
    }

    /** A copy, made in each step: a view would have to follow what it is a view of. */
    private F64Slot view(Tensor x, Tensor node) {
        F64Slot copy = F64Slot.buffer(node.shape());
        kernels.add(copy(slot(x), copy));
        return copy;
    }

    private F64Slot slot(Tensor node) {
        return Objects.requireNonNull(slots.get(node));
    }
}
