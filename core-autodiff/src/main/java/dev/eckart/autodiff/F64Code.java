package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.F64Lanes;
import dev.eckart.linalg.kernel.Machine;
import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes the machinery of a plan: an array for each node that needs one, taken over from another where that is over, and
 * the kernels of each thread.
 */
@Twin
final class F64Code {

    private final Program program;
    private final Plan plan;
    private final Storage storage;
    private final int threads;
    private final F64Kernels kernels;
    private final Map<Leaf, Slot> leaves = new HashMap<>();
    private final Map<Tensor, F64Slot> slots = new HashMap<>();
    private final Map<Integer, Deque<double[]>> free = new HashMap<>();
    private final Map<Tensor, double[]> blocks = new HashMap<>();
    private final Map<Tensor, double[]> panels = new HashMap<>();
    private final Map<Tensor, double[]> carried = new HashMap<>();

    private F64Code(Plan plan, int threads, F64Kernels kernels) {
        this.program = plan.program();
        this.plan = plan;
        this.threads = threads;
        this.kernels = kernels;
        Set<Tensor> values = new HashSet<>();
        program.step().values().forEach(value -> values.add(plan.of(value)));
        this.storage = new Storage(plan, values);
    }

    static Machinery of(Plan plan, int threads) {
        return of(plan, threads, Machine.f64());
    }

    static Machinery of(Plan plan, int threads, F64Kernels kernels) {
        return new F64Code(plan, threads, kernels).machinery();
    }

    private Machinery machinery() {
        program.parameters().forEach(this::leaf);
        F64Products own = new F64Products(kernels);
        for (Tensor node : plan.fixed()) {
            slots.put(node, node.op() instanceof Op.Constant(var value) ? F64Slot.over(value) : made(node));
            run(new Work.Single(node), own);
        }
        allocate();
        List<Kernel> before = new ArrayList<>();
        List<Kernel> after = new ArrayList<>();
        Map<Tensor, Slot> values = new HashMap<>();
        program.step().values().forEach(value -> values.put(value, settled(plan.of(value), before)));
        plan.updates().forEach((parameter, update) -> {
            if (storage.inPlace(update) == null) {
                after.add(copy(settled(update, before), leaf(parameter)));
            }
        });
        return threads == 1 ? alone(values, before, after, own) : together(values, before, after, own);
    }

    private Machinery alone(Map<Tensor, Slot> values, List<Kernel> before, List<Kernel> after, F64Products own) {
        List<Kernel> all = new ArrayList<>(before);
        plan.works().forEach(work -> all.addAll(parts(work, 0, own, Kernel.NONE)));
        all.addAll(after);
        return new Machinery(leaves, values, Kernel.all(all), Kernel.NONE);
    }

    private Machinery together(Map<Tensor, Slot> values, List<Kernel> before, List<Kernel> after, F64Products own) {
        Team team = new Team(threads);
        Kernel await = team::await;
        Kernel[] shares = new Kernel[threads];
        for (int thread = 0; thread < threads; thread++) {
            F64Products products = thread == 0 ? own : new F64Products(kernels);
            List<Kernel> all = new ArrayList<>(thread == 0 ? before : List.of());
            all.add(await);
            for (Work work : plan.works()) {
                all.addAll(parts(work, thread, products, await));
                all.add(await);
            }
            all.addAll(thread == 0 ? after : List.of());
            shares[thread] = Kernel.all(all.stream()
                    .filter(kernel -> !kernel.equals(Kernel.NONE))
                    .map(kernel -> kernel.equals(await) ? kernel : team.guarded(kernel))
                    .toList());
        }
        return new Machinery(leaves, values, team.start(shares), team::end);
    }

    private void run(Work.Single work, F64Products own) {
        if (work.node().op() instanceof Op.Constant || work.node().op() instanceof Op.Reshape) {
            return;
        }
        if (Groups.admits(work.node())) {
            F64TileCode code = new F64TileCode(this, plan, storage, 1);
            code.group(new Work.Group(List.of(work.node())), 0).forEach(Kernel::run);
        } else {
            single(work.node(), 0, 1, own).run();
        }
    }

    /** What a thread does of a work. */
    private List<Kernel> parts(Work work, int thread, F64Products products, Kernel await) {
        return switch (work) {
            case Work.Single(var node) -> List.of(single(node, thread, threads, products));
            case Work.Softmaxes(var nodes) -> List.of(thread == 0 ? softmaxes(nodes) : Kernel.NONE);
            case Work.Group group -> {
                List<Kernel> parts = new F64TileCode(this, plan, storage, threads).group(group, thread);
                List<Kernel> all = new ArrayList<>(List.of(parts.getFirst()));
                if (parts.size() > 1) {
                    all.add(await);
                    all.addAll(thread == 0 ? parts.subList(1, parts.size()) : List.of());
                }
                yield all;
            }
            case Work.Panels panels -> new F64PanelCode(this, plan, storage, panels)
                    .parts(thread, threads, products, await);
        };
    }

    private Kernel single(Tensor node, int thread, int shares, F64Products products) {
        if (node.op() instanceof Op.Reshape) {
            return Kernel.NONE;
        }
        if (node.op() instanceof Op.MatMul(var a, var b) && a.shape().rank() == 2) {
            F64Slot left = slot(Plan.stored(a));
            F64Slot right = slot(Plan.stored(b));
            F64Slot out = slot(node);
            F64Piece piece = products.share(Factors.of(node), thread, shares);
            return () -> piece.run(left, right, out);
        }
        return thread == 0 ? new F64Singles(kernels, this::slot).of(node, products) : Kernel.NONE;
    }

    private Kernel softmaxes(List<Tensor> nodes) {
        Tensor source = Operands.of(nodes.getFirst().op()).getFirst();
        RowSoftmax softmax = new RowSoftmax(source.shape());
        F64Slot x = slot(source);
        List<Kernel> all = new ArrayList<>(List.of(() -> softmax.shift(x.elements, x.start)));
        for (Tensor node : nodes) {
            F64Slot y = slot(node);
            if (node.op() instanceof Op.Softmax) {
                all.add(1, () -> softmax.divide(y.elements, y.start));
            } else {
                all.add(() -> softmax.takeLogarithms(y.elements, y.start));
            }
        }
        return Kernel.all(all);
    }

    /** Gives each node that needs one an array; where the last reader is done, another takes it over. */
    private void allocate() {
        List<Work> works = plan.works();
        Map<Integer, List<Tensor>> over = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            for (Tensor node : works.get(i).nodes()) {
                if (node.op() instanceof Op.Reshape(var x, var _)) {
                    slots.put(node, slot(x));
                } else if (!(isLocal(works.get(i)) && storage.isInternal(node))) {
                    slots.put(node, made(node));
                    if (!storage.isWanted(node) && storage.inPlace(node) == null) {
                        over.computeIfAbsent(storage.lastReader(node), _ -> new ArrayList<>()).add(node);
                    }
                }
            }
            over.getOrDefault(i, List.of()).forEach(node ->
                    free.computeIfAbsent(node.shape().size(), _ -> new ArrayDeque<>()).push(slot(node).elements));
        }
    }

    private static boolean isLocal(Work work) {
        return work instanceof Work.Group || work instanceof Work.Panels;
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

    /** A slot that keeps a node's value when leaves change, as they do by updates and bindings. */
    private F64Slot settled(Tensor node, List<Kernel> before) {
        if (!(Storage.base(node).op() instanceof Op.Read)) {
            return slot(node);
        }
        F64Slot settled = F64Slot.buffer(node.shape());
        before.add(copy(slot(node), settled));
        return settled;
    }

    private static Kernel copy(F64Slot from, F64Slot to) {
        return () -> System.arraycopy(from.elements, from.start, to.elements, to.start, to.elements.length);
    }

    private F64Slot leaf(Leaf leaf) {
        return (F64Slot) leaves.computeIfAbsent(leaf, missing -> F64Slot.buffer(missing.shape()));
    }

    F64Kernels kernels() {
        return kernels;
    }

    /** The slot of a node that has one of its own. */
    F64Slot slot(Tensor node) {
        if (node.op() instanceof Op.Read(var leaf)) {
            return leaf(leaf);
        }
        if (node.op() instanceof Op.Reshape(var x, var _) && !slots.containsKey(node)) {
            return slot(x);
        }
        return Objects.requireNonNull(slots.get(node), node::toString);
    }

    /** The blocks of a sum, which the threads share. */
    double[] blocks(Tensor sum, int size) {
        return blocks.computeIfAbsent(sum, _ -> F64TileSum.blocks(size));
    }

    /** The rows of a node that are at work, which the threads share. */
    double[] panel(Tensor node, int length) {
        return panels.computeIfAbsent(node, _ -> new double[length]);
    }

    /** The lanes of a sum that one thread leaves to another. */
    double[] carried(Tensor sum) {
        return carried.computeIfAbsent(sum, _ -> new double[F64Lanes.LANES]);
    }
}
