package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
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
        return new Gradients(back(Map.of(y, Tensor.constant(1)), order, parameters));
    }

    /**
     * The gradients with respect to any tensors, in their order, each of its tensor's shape; zeros where the number
     * does not depend on one.
     *
     * @param y without axes
     * @throws IllegalArgumentException if it has axes
     */
    public static List<Tensor> of(Tensor y, List<Tensor> withRespectTo) {
        return each(withRespectTo, back(Map.of(y, Tensor.constant(1)), order(y), new HashSet<>(withRespectTo)));
    }

    /** As {@link #of(Tensor, List)}. */
    public static List<Tensor> of(Tensor y, Tensor... withRespectTo) {
        return of(y, List.of(withRespectTo));
    }

    /**
     * The products of a vector and the Jacobians of {@code y}: Σ v · ∂y/∂x for each x, of its shape; zeros where y does
     * not depend on one. What v depends on does not matter.
     *
     * @param v of the shape of y
     * @throws IllegalArgumentException if the shapes differ
     */
    public static List<Tensor> vjp(Tensor y, Tensor v, List<Tensor> withRespectTo) {
        return vjp(List.of(y), List.of(v), withRespectTo);
    }

    /**
     * The product of the Jacobians of {@code y} and a vector: Σ ∂y/∂x · along, of the shape of y.
     *
     * @param withRespectTo each x
     * @param along for each x the part of the vector, of its shape
     * @throws IllegalArgumentException if the numbers or shapes of x and along differ
     */
    public static Tensor jvp(Tensor y, List<Tensor> withRespectTo, List<Tensor> along) {
        Tensor weights = Tensor.constant(1).broadcastTo(y.shape());
        List<Tensor> products = vjp(y, weights, withRespectTo);
        return vjp(products, along, List.of(weights)).getFirst();
    }

    /**
     * The product of the matrix of second derivatives of a number and a vector: for each x Σ ∂²y/∂x∂x′ · along′, of its
     * shape.
     *
     * @param y without axes
     * @param withRespectTo each x
     * @param along for each x the part of the vector, of its shape
     * @throws IllegalArgumentException if y has axes, or the numbers or shapes of x and along differ
     */
    public static List<Tensor> hvp(Tensor y, List<Tensor> withRespectTo, List<Tensor> along) {
        return vjp(of(y, withRespectTo), along, withRespectTo);
    }

    /** {@link #check(Tensor, Map, double, double)} with steps of 1e-4 and a tolerance of 1e-6. */
    public static GradientCheck check(Tensor y, Map<? extends Leaf, NdArray> at) {
        return check(y, at, GradientCheck.STEP, GradientCheck.TOLERANCE);
    }

    /**
     * Compares the gradients of a number with differences of it, entry by entry: (8 (y(x + h) − y(x − h)) − (y(x + 2h)
     * − y(x − 2h))) / 12h. Evaluates the number five times for each entry of each parameter.
     *
     * @param y without axes
     * @param at the numbers of all leaves that y depends on; the gradients by the parameters among them are checked.
     *     Differences mean nothing at kinks: keep away from them by more than two steps
     * @param step h over max(1, |x|), above 0
     * @param tolerance how far both may differ, over max(1, |gradient|, |difference|), beside what rounding explains
     * @throws IllegalArgumentException if y has axes, or a leaf is missing, unknown or of another shape
     */
    public static GradientCheck check(Tensor y, Map<? extends Leaf, NdArray> at, double step, double tolerance) {
        return new FiniteDifferences(y, at, step, tolerance).check();
    }

    /** The gradient with respect to a parameter, of its shape; zeros where the number does not depend on it. */
    public Tensor wrt(Parameter parameter) {
        return gradients.getOrDefault(parameter.tensor(), Tensor.zeros(parameter.shape()));
    }

    /** Of more than one tensor, the sum. */
    private static List<Tensor> vjp(List<Tensor> ys, List<Tensor> vs, List<Tensor> withRespectTo) {
        List<Shape> shapes = ys.stream().map(Tensor::shape).toList();
        List<Shape> found = vs.stream().map(Tensor::shape).toList();
        if (!found.equals(shapes)) {
            throw new IllegalArgumentException("expected a vector of shapes " + shapes + ", found " + found);
        }
        Map<Tensor, Tensor> seeds = new HashMap<>();
        for (int i = 0; i < ys.size(); i++) {
            seeds.merge(ys.get(i), vs.get(i), Tensor::plus);
        }
        List<Tensor> order = Graph.order(ys, node -> Operands.of(node.op()));
        return each(withRespectTo, back(seeds, order, new HashSet<>(withRespectTo)));
    }

    private static List<Tensor> each(List<Tensor> withRespectTo, Map<Tensor, Tensor> gradients) {
        return withRespectTo.stream().map(x -> gradients.getOrDefault(x, Tensor.zeros(x.shape()))).toList();
    }

    private static List<Tensor> order(Tensor y) {
        if (!y.shape().equals(Shape.SCALAR)) {
            throw new IllegalArgumentException(
                    "gradients are of a single number, found shape " + y.shape() + ": take its sum or mean first");
        }
        return Graph.order(List.of(y), node -> Operands.of(node.op()));
    }

    /** @param seeds the gradients of those tensors that gradients are taken of */
    private static Map<Tensor, Tensor> back(Map<Tensor, Tensor> seeds, List<Tensor> order, Set<Tensor> wanted) {
        Set<Tensor> active = dependingOn(wanted, order);
        Map<Tensor, Tensor> gradients = new HashMap<>(seeds);
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
