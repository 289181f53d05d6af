package dev.eckart.autodiff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which nodes of a plan need an array of their own, for how long, and which updates can be made in place. */
final class Storage {

    private final Plan plan;
    private final Map<Tensor, Integer> madeBy = new HashMap<>();
    private final Map<Tensor, Set<Integer>> readBy = new HashMap<>();
    private final Set<Tensor> wanted = new HashSet<>();
    private final Map<Tensor, Parameter> inPlace = new HashMap<>();

    Storage(Plan plan, Set<Tensor> values) {
        this.plan = plan;
        values.forEach(value -> wanted.add(base(value)));
        List<Work> works = plan.works();
        for (int i = 0; i < works.size(); i++) {
            for (Tensor node : works.get(i).nodes()) {
                madeBy.put(node, i);
                for (Tensor source : Plan.sources(node)) {
                    readBy.computeIfAbsent(base(source), _ -> new HashSet<>()).add(i);
                }
            }
        }
        plan.updates().forEach(this::place);
        madeBy.forEach((node, work) -> {
            if (work < plan.early() && lastReader(node) >= plan.early()) {
                wanted.add(base(node));
            }
        });
        plan.updates().values().stream().filter(update -> !inPlace.containsKey(update)).map(Storage::base)
                .forEach(wanted::add);
    }

    /** The node whose numbers a node shows, perhaps under another shape. */
    static Tensor base(Tensor node) {
        Tensor base = node;
        while (base.op() instanceof Op.Reshape(var x, var _)) {
            base = x;
        }
        return base;
    }

    /** The works, by place, that read a node or a view of it. */
    Set<Integer> readers(Tensor node) {
        return readBy.getOrDefault(base(node), Set.of());
    }

    /** Whether a node's numbers are to be there when all is done. */
    boolean isWanted(Tensor node) {
        return wanted.contains(base(node));
    }

    /** Whether a node is used within the work that makes it, and nowhere else. */
    boolean isInternal(Tensor node) {
        int work = madeBy.getOrDefault(node, -1);
        return !isWanted(node) && !inPlace.containsKey(node) && Set.of(work).equals(readers(node));
    }

    /** The parameter in whose place a node can be computed; null if there is none. */
    @Nullable Parameter inPlace(Tensor node) {
        return inPlace.get(node);
    }

    /** The last work that reads a node's numbers. */
    int lastReader(Tensor node) {
        return readers(node).stream().mapToInt(work -> work).max().orElse(-1);
    }

    private void place(Parameter parameter, Tensor update) {
        Integer work = madeBy.get(update);
        boolean suits = work != null
                && plan.works().get(work) instanceof Work.Group
                && !(update.op() instanceof Op.Sum)
                && !wanted.contains(update)
                && plan.updates().values().stream().filter(other -> base(other) == update).count() == 1
                && (!plan.program().isPart(parameter.tensor())
                        || isReadInTime(plan.of(parameter.tensor()), update, work));
        if (suits) {
            inPlace.put(update, parameter);
        }
    }

    /**
     * Whether nothing reads the old numbers of a parameter after its update: products may be put off to their reader.
     */
    private boolean isReadInTime(Tensor old, Tensor update, int work) {
        if (wanted.contains(old) || plan.updates().values().stream().anyMatch(other -> base(other) == old)
                || lastReader(old) > work) {
            return false;
        }
        List<Tensor> nodes = plan.works().get(work).nodes();
        List<Tensor> after = nodes.subList(nodes.indexOf(update) + 1, nodes.size());
        return after.stream().noneMatch(node -> reads(node, old))
                && nodes.stream()
                        .filter(node -> node.op() instanceof Op.Multiply && reads(node, old))
                        .noneMatch(factor -> after.stream().anyMatch(node -> reads(node, factor)));
    }

    private static boolean reads(Tensor node, Tensor read) {
        return Plan.sources(node).stream().anyMatch(source -> base(source) == read);
    }
}
