package dev.eckart.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the nodes of a graph in an order in which element-wise nodes come together in groups: what has a kernel of its
 * own goes first, and a group then takes all that is ready. Takes time linear in the size of the graph, but for a
 * logarithm.
 */
final class Ordering {

    private final Set<Tensor> late;
    private final Map<Tensor, Unit> units = new LinkedHashMap<>();
    private final Queue<Unit> singles = new PriorityQueue<>();
    private final SortedMap<Integer, Queue<Unit>> early = new TreeMap<>();
    private final SortedMap<Integer, Queue<Unit>> last = new TreeMap<>();
    private final List<Work> works = new ArrayList<>();

    /**
     * @param nodes each after its operands
     * @param late those that are to come after all others; nothing else needs them
     */
    Ordering(List<Tensor> nodes, Set<Tensor> late) {
        this.late = late;
        Map<Tensor, Work.Panels> panels = Panelling.of(nodes);
        Map<Tensor, Unit> softmaxes = new HashMap<>();
        Map<Tensor, Integer> readers = new HashMap<>();
        nodes.forEach(node -> Plan.sources(node).forEach(source -> readers.merge(source, 1, Integer::sum)));
        Predicate<Tensor> readOnce =
                source -> readers.getOrDefault(source, 0) == 1 && !panels.containsKey(source);
        for (Tensor node : nodes) {
            Unit unit = switch (node.op()) {
                case Op.Softmax(var x) -> softmaxes.computeIfAbsent(x, _ -> new Unit(units.size()));
                case Op.LogSoftmax(var x) -> softmaxes.computeIfAbsent(x, _ -> new Unit(units.size()));
                default -> panels.containsKey(node)
                        ? units.getOrDefault(panels.get(node).product(), new Unit(units.size()))
                        : ofWaiting(node, readOnce);
            };
            unit.nodes.add(node);
            unit.panels = panels.get(node);
            units.put(node, unit);
        }
        new LinkedHashSet<>(units.values()).forEach(this::connect);
        new LinkedHashSet<>(units.values()).stream().filter(unit -> unit.missing == 0).forEach(this::ready);
    }

    /** Nodes that have to be computed together, and how many other units they still wait for. */
    private static final class Unit implements Comparable<Unit> {
        private final int place;
        private final List<Tensor> nodes = new ArrayList<>();
        private final Set<Unit> readers = new LinkedHashSet<>();
        private Work.@Nullable Panels panels;
        private int missing;

        Unit(int place) {
            this.place = place;
        }

        @Override
        public int compareTo(Unit other) {
            return Integer.compare(place, other.place);
        }
    }

    /** What is written only to be read once is made where it is read: its unit is that of its reader. */
    private Unit ofWaiting(Tensor node, Predicate<Tensor> readOnce) {
        return Plan.sources(node).stream()
                .filter(source -> units.containsKey(source) && waits(source, node) && readOnce.test(source))
                .map(units::get)
                .findFirst()
                .orElseGet(() -> new Unit(units.size()));
    }

    private static boolean waits(Tensor source, Tensor reader) {
        return switch (source.op()) {
            case Op.BroadcastTo _ -> Groups.admits(source) && Groups.admits(reader)
                    && Operands.isElementWise(reader.op());
            case Op.GreaterThan _ -> reader.op() instanceof Op.Where(var mask, var _, var _) && mask.equals(source);
            default -> false;
        };
    }

    List<Work> works() {
        while (true) {
            if (!singles.isEmpty()) {
                single(singles.remove());
            } else if (!group(early) && !group(last)) {
                return works;
            }
        }
    }

    private void connect(Unit unit) {
        Set<Unit> sources = new HashSet<>();
        for (Tensor node : unit.nodes) {
            for (Tensor source : Plan.sources(node)) {
                Unit other = units.get(source);
                if (other != null && other != unit && sources.add(other)) {
                    other.readers.add(unit);
                    unit.missing++;
                }
            }
        }
    }

    private void ready(Unit unit) {
        Tensor node = unit.nodes.getLast();
        if (unit.panels != null || !Groups.admits(node)) {
            singles.add(unit);
            return;
        }
        (late.contains(node) ? last : early)
                .computeIfAbsent(Groups.size(node), _ -> new PriorityQueue<>())
                .add(unit);
    }

    private void single(Unit unit) {
        Tensor node = unit.nodes.getFirst();
        works.add(unit.panels != null ? unit.panels
                : node.op() instanceof Op.Softmax || node.op() instanceof Op.LogSoftmax
                        ? new Work.Softmaxes(List.copyOf(unit.nodes))
                        : new Work.Single(node));
        done(unit);
    }

    /** The group of the smallest size, which others may wait for, of all that is, and becomes, ready for it. */
    private boolean group(SortedMap<Integer, Queue<Unit>> bySize) {
        if (bySize.isEmpty()) {
            return false;
        }
        int size = bySize.firstKey();
        List<Tensor> nodes = new ArrayList<>();
        List<Unit> sums = new ArrayList<>();
        for (Queue<Unit> ready = bySize.get(size); ready != null && !ready.isEmpty(); ) {
            Unit unit = ready.remove();
            Tensor node = unit.nodes.getFirst();
            nodes.addAll(unit.nodes);
            if (node.op() instanceof Op.Sum) {
                sums.add(unit);
            } else {
                done(unit);
            }
        }
        bySize.remove(size);
        works.add(new Work.Group(nodes));
        sums.forEach(this::done);
        return true;
    }

    private void done(Unit unit) {
        for (Unit reader : unit.readers) {
            if (--reader.missing == 0) {
                ready(reader);
            }
        }
    }
}
