package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the passes of one thread over a group. What no one else reads lives in tiles, which are used again and again.
 */
@Twin
final class F64TileCode {

    private final F64Code code;
    private final Plan plan;
    private final Storage storage;
    private final int threads;
    private final F64Kernels kernels;
    private final Map<Tensor, F64Slot> special = new HashMap<>();
    private final List<F64Slot> locals = new ArrayList<>();
    private final Deque<F64Slot> free = new ArrayDeque<>();
    private final List<F64TileOp> ops = new ArrayList<>();
    private final List<F64TileSum> sums = new ArrayList<>();
    private final List<Kernel> totals = new ArrayList<>();

    F64TileCode(F64Code code, Plan plan, Storage storage, int threads, F64Kernels kernels) {
        this.code = code;
        this.plan = plan;
        this.storage = storage;
        this.threads = threads;
        this.kernels = kernels;
    }

    /** The share of a thread in the passes; and, if there are sums, what makes them whole once all are done. */
    List<Kernel> group(Work.Group work, int thread) {
        F64Group group = passes(work, Map.of());
        Stretch share = F64Group.share(Groups.size(work.nodes().getFirst()), thread, threads);
        List<Kernel> parts = new ArrayList<>(List.of(() -> group.run(share.from(), share.end(), 0)));
        parts.addAll(totals);
        return parts;
    }

    /** What makes the sums whole. */
    List<Kernel> totals() {
        return totals;
    }

    /**
     * The passes.
     *
     * @param given slots of nodes, inside or outside of the group, that are neither local nor whole
     */
    F64Group passes(Work.Group work, Map<Tensor, F64Slot> given) {
        special.putAll(given);
        List<TileStep> steps = TileStep.of(
                work.nodes(), node -> storage.isInternal(node) && plan.uses(node) == 1 && !given.containsKey(node));
        Map<Tensor, Integer> last = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Tensor operand : steps.get(i).operands()) {
                last.put(operand, i);
            }
        }
        int length = Math.min(F64Group.TILE, Groups.size(work.nodes().getFirst()));
        for (int i = 0; i < steps.size(); i++) {
            add(steps.get(i), i, last, length);
        }
        return new F64Group(ops, sums, locals);
    }

    private void add(TileStep step, int place, Map<Tensor, Integer> last, int length) {
        List<F64Slot> in = step.operands().stream().map(this::slot).toList();
        if (step.result().op() instanceof Op.Sum(var x, var _)) {
            addSum(step, in, x.shape().size());
            over(step, place, last);
            return;
        }
        boolean readsOnlyHere = step.form() != TileStep.Form.NODE || Operands.isElementWise(step.result().op());
        if (readsOnlyHere) {
            over(step, place, last);
        }
        F64Slot out = out(step.result(), length);
        F64TileOps table = new F64TileOps(kernels);
        ops.add(switch (step.form()) {
            case NODE, SUM_OF_PRODUCTS -> table.of(step.result(), in, out);
            case SUBTRACT_SCALED -> table.subtractScaled(in.get(0), in.get(1), in.get(2), out);
            case ADD_ROW, ADD_ROW_RELU -> table.addRow(in.get(0), in.get(1), step.operands().get(1).shape().size(),
                    step.form() == TileStep.Form.ADD_ROW_RELU, out);
            case WHERE_GREATER -> table.whereGreater(in.get(0), in.get(1), in.get(2), in.get(3), out);
            case ADD_SCALED -> table.addScaled(in.get(0), in.get(1), in.get(2), in.get(3), out);
        });
        if (!readsOnlyHere) {
            over(step, place, last);
        }
    }

    private void addSum(TileStep step, List<F64Slot> in, int size) {
        boolean ofProducts = step.form() == TileStep.Form.SUM_OF_PRODUCTS;
        double[] blocks = code.arrays().blocks(step.result(), size);
        double[] carried = code.arrays().carried(step.result());
        F64TileSum sum =
                new F64TileSum(kernels, in.get(0), in.get(ofProducts ? 1 : 0), size, carried, blocks);
        sums.add(sum);
        ops.add(sum.op(ofProducts));
        totals.add(F64TileSum.total(blocks, code.arrays().slot(step.result())));
    }

    /** Tiles whose last reader this is can be written to. */
    private void over(TileStep step, int place, Map<Tensor, Integer> last) {
        for (Tensor operand : step.operands()) {
            F64Slot slot = special.get(operand);
            if (Objects.equals(last.get(operand), place) && locals.contains(slot) && !free.contains(slot)) {
                free.push(Objects.requireNonNull(slot));
            }
        }
    }

    private F64Slot out(Tensor node, int length) {
        F64Slot given = special.get(node);
        if (given != null || !storage.isInternal(node)) {
            return given != null ? given : code.arrays().slot(node);
        }
        F64Slot local = free.isEmpty() ? newLocal(length) : free.pop();
        special.put(node, local);
        return local;
    }

    private F64Slot newLocal(int length) {
        F64Slot local = F64Slot.buffer(Shape.of(length));
        locals.add(local);
        return local;
    }

    private F64Slot slot(Tensor node) {
        Tensor base = special.containsKey(node) ? node : Storage.base(node);
        F64Slot slot = special.get(base);
        return slot == null ? code.arrays().slot(node) : slot;
    }
}
