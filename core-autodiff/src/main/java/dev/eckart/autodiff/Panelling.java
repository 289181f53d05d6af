package dev.eckart.autodiff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds products that are so large, and so quickly made, that they had better never exist as a whole. */
final class Panelling {

    /** A product of fewer cells than these stays in the cache by itself. */
    static final int LARGE = 1 << 17;
    /** With more inner indices than these, a product's own work outweighs the way of its cells to memory and back. */
    private static final int SHALLOW = 256;

    private final List<Tensor> order;
    private final Map<Tensor, Work.Panels> found = new HashMap<>();

    private Panelling(List<Tensor> order) {
        this.order = order;
    }

    /** The panels of a graph, by each of their nodes. */
    static Map<Tensor, Work.Panels> of(List<Tensor> order) {
        Panelling panelling = new Panelling(order);
        for (Tensor node : order) {
            if (isLarge(node) && !panelling.found.containsKey(node)) {
                panelling.from(node);
            }
        }
        return panelling.found;
    }

    private static boolean isLarge(Tensor node) {
        return node.op() instanceof Op.MatMul(var a, var _)
                && a.shape().rank() == 2 && a.shape().extent(1) <= SHALLOW && node.shape().size() >= LARGE;
    }

    private void from(Tensor product) {
        List<Tensor> group = new ArrayList<>();
        List<Tensor> products = new ArrayList<>();
        Set<Tensor> within = new HashSet<>(List.of(product));
        Set<Tensor> behind = new HashSet<>();
        for (Tensor node : order) {
            Collection<Tensor> operands = Operands.of(node.op());
            boolean depends = operands.stream().anyMatch(within::contains);
            if (operands.stream().anyMatch(behind::contains) || found.containsKey(node)) {
                behind.add(node);
            } else if (depends && Groups.admits(node) && Groups.size(node) == product.shape().size()) {
                group.add(node);
                (node.op() instanceof Op.Sum ? behind : within).add(node);
            } else if (isProductOf(node, within)) {
                products.add(node);
                behind.add(node);
            } else if (depends && !isTransposed(node)) {
                behind.add(node);
            }
        }
        if (!group.isEmpty() && !products.isEmpty()) {
            Work.Panels panels = new Work.Panels(product, new Work.Group(group), products);
            panels.nodes().forEach(node -> found.put(node, panels));
        }
    }

    /** The transpose of a panel is read in place, by the products that need it. */
    private static boolean isTransposed(Tensor node) {
        return node.op() instanceof Op.Transpose;
    }

    private static boolean isProductOf(Tensor node, Set<Tensor> within) {
        return node.op() instanceof Op.MatMul(var a, var b)
                && within.contains(Plan.stored(a)) && !within.contains(Plan.stored(b));
    }
}
