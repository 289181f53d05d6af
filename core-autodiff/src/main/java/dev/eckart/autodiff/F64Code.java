package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.F64Kernels;
import dev.eckart.linalg.kernel.Machine;
import dev.eckart.linalg.kernel.Twin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the machinery of a plan: its arrays, and the kernels of each thread over them.
 */
@Twin
final class F64Code {

    private final Program program;
    private final Plan plan;
    private final Storage storage;
    private final int threads;
    private final F64Kernels kernels;
    private final boolean cold;
    private final F64Arrays arrays;

    private F64Code(Plan plan, int threads, F64Kernels kernels, boolean cold) {
        this.program = plan.program();
        this.plan = plan;
        this.threads = threads;
        this.kernels = kernels;
        this.cold = cold;
        Set<Tensor> values = new HashSet<>();
        program.step().values().forEach(value -> values.add(plan.of(value)));
        this.storage = new Storage(plan, values);
        this.arrays = new F64Arrays(storage);
    }

    static Machinery of(Plan plan, int threads) {
        return of(plan, threads, Machine.f64());
    }

    static Machinery of(Plan plan, int threads, F64Kernels kernels) {
        return new F64Code(plan, threads, kernels, false).machinery();
    }

    /** Machinery for one thread that needs little of the JIT. */
    static Machinery cold(Plan plan) {
        return new F64Code(plan, 1, Machine.firstF64(), true).machinery();
    }

    private Machinery machinery() {
        program.parameters().forEach(arrays::leaf);
        F64Products own = new F64Products(kernels);
        for (Tensor node : plan.fixed()) {
            arrays.addFixed(node);
            run(new Work.Single(node), own);
        }
        arrays.add(plan.works());
        List<Kernel> before = new ArrayList<>();
        List<Kernel> after = new ArrayList<>();
        Map<Tensor, Slot> values = new HashMap<>();
        program.step().values().forEach(value -> values.put(value, settled(plan.of(value), before)));
        plan.updates().forEach((parameter, update) -> {
            if (storage.inPlace(update) == null) {
                after.add(copy(settled(update, before), arrays.leaf(parameter)));
            }
        });
        return threads == 1 ? alone(values, before, after, own) : together(values, before, after, own);
    }

    private Machinery alone(Map<Tensor, Slot> values, List<Kernel> before, List<Kernel> after, F64Products own) {
        List<Kernel> all = new ArrayList<>(before);
        List<Work> works = plan.works();
        if (plan.early() > 0) {
            all.add(whenBound(Kernel.all(parts(works.subList(0, plan.early()), own))));
        }
        all.addAll(parts(works.subList(plan.early(), works.size()), own));
        all.addAll(after);
        return new Machinery(arrays.leaves(), values, Kernel.all(all), Kernel.NONE);
    }

    private List<Kernel> parts(List<Work> works, F64Products own) {
        return works.stream().flatMap(work -> parts(work, 0, own, Kernel.NONE).stream()).toList();
    }

    /** What only inputs change is worked when one has been bound to other numbers since the last step. */
    private Kernel whenBound(Kernel early) {
        F64Slot[] inputs = arrays.leaves().entrySet().stream()
                .filter(leaf -> leaf.getKey() instanceof Input)
                .map(leaf -> (F64Slot) leaf.getValue())
                .toArray(F64Slot[]::new);
        int[] known = {-1};
        return () -> {
            int bindings = 0;
            for (F64Slot input : inputs) {
                bindings += input.bindings;
            }
            if (bindings != known[0]) {
                known[0] = bindings;
                early.run();
            }
        };
    }

    private Machinery together(Map<Tensor, Slot> values, List<Kernel> before, List<Kernel> after, F64Products own) {
        Team team = new Team(threads);
        List<Work> works = plan.works();
        Meetings meetings = new Meetings(storage, node -> arrays.slot(node).elements);
        List<Boolean> meets =
                works.stream().map(work -> meetings.isDueBefore(work, shares(work))).toList();
        Kernel[] shares = new Kernel[threads];
        for (int thread = 0; thread < threads; thread++) {
            Meeting await = team.meeting(thread);
            F64Products products = thread == 0 ? own : new F64Products(kernels);
            List<Kernel> all = new ArrayList<>();
            if (!before.isEmpty()) {
                all.addAll(thread == 0 ? before : List.of());
                all.add(await);
            }
            for (int i = 0; i < works.size(); i++) {
                if (meets.get(i)) {
                    all.add(await);
                }
                all.addAll(parts(works.get(i), thread, products, await));
            }
            if (!after.isEmpty()) {
                all.add(await);
                all.addAll(thread == 0 ? after : List.of());
            }
            shares[thread] = Kernel.all(all.stream()
                    .filter(kernel -> !kernel.equals(Kernel.NONE))
                    .map(kernel -> kernel instanceof Meeting ? kernel : team.guarded(kernel))
                    .toList());
        }
        return new Machinery(arrays.leaves(), values, team.start(shares), team::end);
    }

    private void run(Work.Single work, F64Products own) {
        if (work.node().op() instanceof Op.Constant || work.node().op() instanceof Op.Reshape) {
            return;
        }
        if (Groups.admits(work.node())) {
            Work.Group group = new Work.Group(List.of(work.node()));
            new F64TileCode(this, plan, storage, 1, kernels(group)).group(group, 0).forEach(Kernel::run);
        } else {
            single(work.node(), 0, 1, own).run();
        }
    }

    /** The places that each thread makes of a work's nodes. */
    private List<Stretch> shares(Work work) {
        return IntStream.range(0, threads).mapToObj(thread -> switch (work) {
            case Work.Single(var node) when node.op() instanceof Op.Reshape -> Stretch.NONE;
            case Work.Single(var node) when isProduct(node) ->
                F64Products.places(StoredFactors.of(node), thread, threads);
            case Work.Single _ -> thread == 0 ? Stretch.ALL : Stretch.NONE;
            case Work.Softmaxes(var nodes) -> rows(nodes.getFirst(), thread);
            case Work.Group(var nodes) -> F64Group.share(Groups.size(nodes.getFirst()), thread, threads);
            case Work.Panels _ -> Stretch.ALL;
        }).toList();
    }

    /** The places of the rows of a softmax that are a thread's. */
    private Stretch rows(Tensor softmax, int thread) {
        int columns = columns(softmax);
        int rows = columns == 0 ? 0 : softmax.shape().size() / columns;
        return new Stretch(
                columns * StoredFactors.share(rows, thread, threads),
                columns * StoredFactors.share(rows, thread + 1, threads));
    }

    private static int columns(Tensor softmax) {
        return softmax.shape().extent(softmax.shape().rank() - 1);
    }

    private static boolean isProduct(Tensor node) {
        return node.op() instanceof Op.MatMul && node.shape().rank() == 2;
    }

    /** What a thread does of a work. */
    private List<Kernel> parts(Work work, int thread, F64Products products, Kernel await) {
        return switch (work) {
            case Work.Single(var node) -> List.of(single(node, thread, threads, products));
            case Work.Softmaxes softmaxes -> List.of(softmaxes(softmaxes, thread));
            case Work.Group group -> {
                List<Kernel> parts = new F64TileCode(this, plan, storage, threads, kernels(group))
                        .group(group, thread);
                List<Kernel> all = new ArrayList<>(List.of(parts.getFirst()));
                if (parts.size() > 1) {
                    all.add(await);
                    all.addAll(thread == 0 ? parts.subList(1, parts.size()) : List.of());
                }
                yield all;
            }
            case Work.Panels panels -> new F64PanelCode(this, plan, storage, panels, thread, threads)
                    .parts(products, await);
        };
    }

    private Kernel single(Tensor node, int thread, int shares, F64Products products) {
        if (node.op() instanceof Op.Reshape) {
            return Kernel.NONE;
        }
        if (isProduct(node)) {
            List<Tensor> factors = Plan.sources(node);
            F64Slot left = arrays.slot(factors.get(0));
            F64Slot right = arrays.slot(factors.get(1));
            F64Slot out = arrays.slot(node);
            F64Piece piece = products.share(StoredFactors.of(node), thread, shares);
            return () -> piece.run(left, right, out);
        }
        return thread == 0 ? new F64Singles(kernels, arrays::slot).of(node, products) : Kernel.NONE;
    }

    /** The share of a thread in them: some of their rows. */
    private Kernel softmaxes(Work.Softmaxes work, int thread) {
        List<Tensor> nodes = work.nodes();
        int columns = columns(nodes.getFirst());
        Stretch share = rows(nodes.getFirst(), thread);
        int rows = columns == 0 ? 0 : share.size() / columns;
        int first = share.from();
        RowSoftmax softmax = new RowSoftmax(rows, columns, cold || plan.isMinor(work));
        F64Slot x = arrays.slot(Operands.of(nodes.getFirst().op()).getFirst());
        List<Kernel> all = new ArrayList<>(List.of(() -> softmax.shift(x.elements, x.start + first)));
        for (Tensor node : nodes) {
            F64Slot y = arrays.slot(node);
            if (node.op() instanceof Op.Softmax) {
                all.add(1, () -> softmax.divide(y.elements, y.start + first));
            } else {
                all.add(() -> softmax.takeLogarithms(y.elements, y.start + first));
            }
        }
        return Kernel.all(all);
    }

    /** A slot that keeps a node's value when leaves change, as they do by updates and bindings. */
    private F64Slot settled(Tensor node, List<Kernel> before) {
        if (!(Storage.base(node).op() instanceof Op.Read)) {
            return arrays.slot(node);
        }
        F64Slot settled = F64Slot.buffer(node.shape());
        before.add(copy(arrays.slot(node), settled));
        return settled;
    }

    private static Kernel copy(F64Slot from, F64Slot to) {
        return () -> System.arraycopy(from.elements, from.start, to.elements, to.start, to.elements.length);
    }

    F64Kernels kernels() {
        return kernels;
    }

    /** Kernels that the JIT does not come to soon are those to begin with. */
    private F64Kernels kernels(Work work) {
        return plan.isMinor(work) ? Machine.firstF64() : kernels;
    }

    F64Arrays arrays() {
        return arrays;
    }
}
