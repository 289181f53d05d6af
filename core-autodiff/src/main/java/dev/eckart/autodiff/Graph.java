package dev.eckart.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The order of a graph's nodes. Graphs may be deeper than the stack, so nothing here recurses. */
final class Graph {

    private Graph() { }

    /** All nodes that the roots depend on, each once and after its operands: depth first, first operand first. */
    static List<Tensor> order(Collection<Tensor> roots, Function<Tensor, List<Tensor>> operands) {
        List<Tensor> order = new ArrayList<>();
        Set<Tensor> seen = new HashSet<>();
        Deque<Visit> open = new ArrayDeque<>();
        for (Tensor root : roots) {
            enter(root, operands, seen, open);
            while (!open.isEmpty()) {
                Visit visit = open.getLast();
                if (visit.rest.hasNext()) {
                    enter(visit.rest.next(), operands, seen, open);
                } else {
                    order.add(open.removeLast().node);
                }
            }
        }
        return order;
    }

    private static void enter(
            Tensor node, Function<Tensor, List<Tensor>> operands, Set<Tensor> seen, Deque<Visit> open) {
        if (seen.add(node)) {
            open.addLast(new Visit(node, operands.apply(node).iterator()));
        }
    }

    private record Visit(Tensor node, Iterator<Tensor> rest) {}
}
