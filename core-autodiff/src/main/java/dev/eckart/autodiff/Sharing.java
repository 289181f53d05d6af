package dev.eckart.autodiff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges equal subexpressions, bottom-up: one representative for all nodes of the same op over the same operands. */
final class Sharing {

    private final Map<Op, Tensor> known = new HashMap<>();
    private final Map<Tensor, Tensor> representatives = new HashMap<>();

    private Sharing() { }

    /** The representative of each node that the roots depend on. */
    static Map<Tensor, Tensor> of(Collection<Tensor> roots) {
        Sharing sharing = new Sharing();
        for (Tensor node : Graph.order(roots, node -> Operands.of(node.op()))) {
            sharing.representatives.put(node, sharing.representative(node));
        }
        return sharing.representatives;
    }

    private Tensor representative(Tensor node) {
        List<Tensor> operands = Operands.of(node.op());
        List<Tensor> shared = operands.stream().map(representatives::get).toList();
        return shared.equals(operands)
                ? known.computeIfAbsent(node.op(), _ -> node)
                : known.computeIfAbsent(Operands.replaced(node.op(), shared), Tensor::of);
    }
}
