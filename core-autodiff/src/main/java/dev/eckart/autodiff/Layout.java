package dev.eckart.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The slots of one execution and the kernels over them. What depends on constants alone is evaluated here, once; the
 * rest is left to each step.
 */
final class Layout {

    private final Program program;
    private final Map<Leaf, Slot> leaves = new HashMap<>();
    private final Map<Tensor, Slot> slots = new HashMap<>();
    private final Set<Tensor> fixed = new HashSet<>();
    private final List<Kernel> evaluations = new ArrayList<>();

    Layout(Program program) {
        this.program = program;
        program.parameters().forEach(parameter -> leaves.put(parameter, Slot.buffer(parameter.shape())));
        program.order().forEach(this::place);
    }

    /** The slots of all leaves. */
    Map<Leaf, Slot> leaves() {
        return leaves;
    }

    /** The slot of a leaf of the program. */
    Slot leaf(Leaf leaf) {
        return Objects.requireNonNull(leaves.get(leaf));
    }

    /** What a step evaluates, in order. */
    List<Kernel> evaluations() {
        return evaluations;
    }

    /** A slot that keeps a tensor's value when leaves change, as they do by updates and bindings. */
    Slot settled(Tensor tensor) {
        Tensor node = program.representative(tensor);
        if (!readsLeaf(node)) {
            return slot(node);
        }
        Slot settled = Slot.buffer(node.shape());
        evaluations.add(copy(slot(node), settled));
        return settled;
    }

    static Kernel copy(Slot from, Slot to) {
        return () -> System.arraycopy(from.elements, from.start, to.elements, 0, to.elements.length);
    }

    private void place(Tensor node) {
        slots.put(node, newSlot(node));
        Kernel kernel = Kernels.of(node, this::slot);
        if (dependsOnConstantsAlone(node)) {
            fixed.add(node);
            kernel.run();
        } else {
            evaluations.add(kernel);
        }
    }

    private Slot newSlot(Tensor node) {
        if (node.op() instanceof Op.Constant(var value)) {
            return Slot.over(value);
        }
        if (node.op() instanceof Op.Read(var leaf)) {
            return leaves.computeIfAbsent(leaf, missing -> Slot.buffer(missing.shape()));
        }
        return node.op() instanceof Op.Reshape(var x, var _) ? slot(x) : Slot.buffer(node.shape());
    }

    private boolean dependsOnConstantsAlone(Tensor node) {
        return !(node.op() instanceof Op.Read) && fixed.containsAll(Kernels.sources(node));
    }

    private static boolean readsLeaf(Tensor node) {
        Tensor source = node;
        while (source.op() instanceof Op.Reshape(var x, var _)) {
            source = x;
        }
        return source.op() instanceof Op.Read;
    }

    private Slot slot(Tensor node) {
        return Objects.requireNonNull(slots.get(node));
    }
}
