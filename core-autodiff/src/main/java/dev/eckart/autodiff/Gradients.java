package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The gradients of a number with respect to what it depends on: tensors themselves, so that they can be differentiated
 * again. Takes time linear in the size of the graph, at any depth. Immutable and thread-safe.
 *
 * <p>Nodes are taken in the reverse of their order in the graph (depth first, first operand first), and contributions
 * that meet at a node are added up in the order in which they arrive: a function of the graph alone.
 */
public final class Gradients {

    private final Map<Tensor, Tensor> gradients;

    private Gradients(Map<Tensor, Tensor> gradients) {
        this.gradients = gradients;
    }

    /**
     * The gradients with respect to all parameters that a number depends on.
     *
     * @param y without axes
     * @throws IllegalArgumentException if it has axes
     */
    public static Gradients of(Tensor y) {
        List<Tensor> order = order(y);
        Set<Tensor> parameters = new HashSet<>();
        for (Tensor node : order) {
            if (node.op() instanceof Op.Read(Parameter _)) {
                parameters.add(node);
            }
        }
        return new Gradients(back(y, order, parameters));
    }

    /**
     * The gradients with respect to any tensors, in their order, each of its tensor's shape; zeros where the number
     * does not depend on one.
     *
     * @param y without axes
     * @throws IllegalArgumentException if it has axes
     */
    public static List<Tensor> of(Tensor y, List<Tensor> withRespectTo) {
        Map<Tensor, Tensor> gradients = back(y, order(y), new HashSet<>(withRespectTo));
        return withRespectTo.stream().map(x -> gradients.getOrDefault(x, Tensor.zeros(x.shape()))).toList();
    }

    /** As {@link #of(Tensor, List)}. */
    public static List<Tensor> of(Tensor y, Tensor... withRespectTo) {
        return of(y, List.of(withRespectTo));
    }

    /** The gradient with respect to a parameter, of its shape; zeros where the number does not depend on it. */
    public Tensor wrt(Parameter parameter) {
        return gradients.getOrDefault(parameter.tensor(), Tensor.zeros(parameter.shape()));
    }

    private static List<Tensor> order(Tensor y) {
        if (!y.shape().equals(Shape.SCALAR)) {
            throw new IllegalArgumentException(
                    "gradients are of a single number, found shape " + y.shape() + ": take its sum or mean first");
        }
        return Graph.order(List.of(y), node -> Operands.of(node.op()));
    }

    private static Map<Tensor, Tensor> back(Tensor y, List<Tensor> order, Set<Tensor> wanted) {
        Set<Tensor> active = dependingOn(wanted, order);
        Map<Tensor, Tensor> gradients = new HashMap<>();
        gradients.put(y, Tensor.constant(1));
        for (Tensor node : order.reversed()) {
            Tensor g = gradients.get(node);
            if (g != null && active.contains(node)) {
                contribute(node, g, active, gradients);
            }
        }
        return gradients;
    }

    private static Set<Tensor> dependingOn(Set<Tensor> wanted, List<Tensor> order) {
        Set<Tensor> active = new HashSet<>();
        for (Tensor node : order) {
            if (wanted.contains(node) || !Collections.disjoint(Operands.of(node.op()), active)) {
                active.add(node);
            }
        }
        return active;
    }

    private static void contribute(Tensor node, Tensor g, Set<Tensor> active, Map<Tensor, Tensor> gradients) {
        List<Tensor> operands = Operands.of(node.op());
        if (Collections.disjoint(operands, active)) {
            return;
        }
        List<Tensor> contributions = Derivatives.of(node, g);
        requireOneEach(node, operands, contributions);
        for (int i = 0; i < operands.size(); i++) {
            Tensor contribution = contributions.get(i);
            if (active.contains(operands.get(i)) && !contribution.isZeros()) {
                gradients.merge(operands.get(i), contribution, Tensor::plus);
            }
        }
    }

    /** Ours are right by their tests; those of custom ops may not be. */
    private static void requireOneEach(Tensor node, List<Tensor> operands, List<Tensor> contributions) {
        boolean right = contributions.size() == operands.size();
        for (int i = 0; right && i < operands.size(); i++) {
            right = contributions.get(i).shape().equals(operands.get(i).shape());
        }
        if (!right) {
            throw new IllegalArgumentException(node + ": the derivatives " + contributions
                    + " do not have the shapes of the operands " + operands);
        }
    }
}
