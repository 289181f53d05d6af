package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The arrays of one execution: for each node that needs one, taken over from another where that is over, and what the
 * threads share.
 */
@Twin
final class F64Arrays {

    private final Storage storage;
    private final Map<Leaf, Slot> leaves = new HashMap<>();
    private final Map<Tensor, F64Slot> slots = new HashMap<>();
    private final Map<Integer, Deque<double[]>> free = new HashMap<>();
    private final Map<Tensor, double[]> blocks = new HashMap<>();
    private final Map<Chain, Relay> relays = new HashMap<>();
    private final Map<Tensor, double[]> carried = new HashMap<>();

    private record Chain(Tensor node, int part) {}

    F64Arrays(Storage storage) {
        this.storage = storage;
    }

    /** The slots of all leaves so far. */
    Map<Leaf, Slot> leaves() {
        return leaves;
    }

    /** The slot of a leaf. */
    F64Slot leaf(Leaf leaf) {
        return (F64Slot) leaves.computeIfAbsent(leaf, missing -> F64Slot.buffer(missing.shape()));
    }

    /** The slot of a node that has one of its own, or shows another's. */
    F64Slot slot(Tensor node) {
        if (node.op() instanceof Op.Read(var leaf)) {
            return leaf(leaf);
        }
        if (node.op() instanceof Op.Reshape(var x, var _) && !slots.containsKey(node)) {
            return slot(x);
        }
        return Objects.requireNonNull(slots.get(node), node::toString);
    }

    /** Gives a node that is computed once an array. */
    void addFixed(Tensor node) {
        slots.put(node, node.op() instanceof Op.Constant(var value) ? F64Slot.over(value) : made(node));
    }

    /** Gives the nodes of works arrays; where the last reader is done, another takes it over. */
    void add(List<Work> works) {
        Map<Integer, List<Tensor>> over = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            for (Tensor node : works.get(i).nodes()) {
                if (needsArray(node, works.get(i))) {
                    slots.put(node, made(node));
                    if (isLent(node)) {
                        over.computeIfAbsent(storage.lastReader(node), _ -> new ArrayList<>()).add(node);
                    }
                }
            }
            over.getOrDefault(i, List.of()).forEach(node ->
                    free.computeIfAbsent(node.shape().size(), _ -> new ArrayDeque<>()).push(slot(node).elements));
        }
    }

    /** The sums of the blocks of a sum, which the threads share. */
    double[] blocks(Tensor sum, int size) {
        return blocks.computeIfAbsent(sum, _ -> F64TileSum.blocks(size));
    }

    /** What the threads hand a part of a chain on by. */
    Relay relay(Tensor chain, int part) {
        return relays.computeIfAbsent(new Chain(chain, part), _ -> new Relay());
    }

    /** The lanes of a sum that one thread leaves to another. */
    double[] carried(Tensor sum) {
        return carried.computeIfAbsent(sum, _ -> F64TileSum.carried());
    }

    /** What a group or a panel keeps to itself lives in tiles. */
    private boolean needsArray(Tensor node, Work work) {
        return switch (work) {
            case Work.Group _, Work.Panels _ -> !storage.isInternal(node);
            case Work.Single _, Work.Softmaxes _ -> true;
        };
    }

    private boolean isLent(Tensor node) {
        return !(node.op() instanceof Op.Reshape) && !storage.isWanted(node) && storage.inPlace(node) == null;
    }

    private F64Slot made(Tensor node) {
        if (node.op() instanceof Op.Reshape(var x, var _)) {
            return slot(x);
        }
        Parameter parameter = storage.inPlace(node);
        if (parameter != null) {
            return leaf(parameter);
        }
        Deque<double[]> over = free.getOrDefault(node.shape().size(), new ArrayDeque<>());
        return over.isEmpty() ? F64Slot.buffer(node.shape()) : F64Slot.of(over.pop());
    }
}
