package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step, compiled: equal subexpressions are merged and the order of evaluation is fixed. Immutable and thread-safe;
 * any number of executions can be started from it.
 */
public final class Program {

    private final Step step;
    private final Map<Tensor, Tensor> representatives;
    private final List<Tensor> order;
    private final List<Parameter> parameters;
    private final Set<Leaf> leaves;

    private Program(Step step) {
        List<Tensor> roots = new ArrayList<>(step.values());
        roots.addAll(step.updates().values());
        this.step = step;
        this.representatives = Sharing.of(roots);
        this.order = Graph.order(roots.stream().map(this::representative).toList(), Kernels::sources);
        Set<Leaf> read = new LinkedHashSet<>(step.updates().keySet());
        for (Tensor node : order) {
            if (node.op() instanceof Op.Read(var leaf)) {
                read.add(leaf);
            }
        }
        this.leaves = Collections.unmodifiableSet(read);
        this.parameters = read.stream().filter(Parameter.class::isInstance).map(Parameter.class::cast).toList();
    }

    /**
     * Compiles a step.
     *
     * @param precision in which all of it is computed
     */
    public static Program compile(Step step, Precision precision) {
        return switch (precision) {
            case F64 -> new Program(step);
        };
    }

    /** What is computed. */
    public Step step() {
        return step;
    }

    /** The parameters that are updated or read: those that a start must give. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Whether a leaf is updated or read: an execution knows no others. */
    public boolean has(Leaf leaf) {
        return leaves.contains(leaf);
    }

    /**
     * Starts an execution.
     *
     * @param init the start of every parameter; copied
     * @throws IllegalArgumentException naming each parameter that is missing, unknown or of another shape
     */
    public Execution start(Map<Parameter, NdArray> init) {
        requireStarts(init);
        return new Interpreter(this, init);
    }

    /** The nodes to evaluate, each after what it is computed from. */
    List<Tensor> order() {
        return order;
    }

    /** The node that stands for a tensor of the step. */
    Tensor representative(Tensor tensor) {
        Tensor representative = representatives.get(tensor);
        if (representative == null) {
            throw new IllegalArgumentException(tensor + " is no part of the step");
        }
        return representative;
    }

    private void requireStarts(Map<Parameter, NdArray> init) {
        List<String> problems = new ArrayList<>();
        for (Parameter parameter : parameters) {
            NdArray start = init.get(parameter);
            if (start == null) {
                problems.add(parameter + " has no start");
            } else if (!start.shape().equals(parameter.shape())) {
                problems.add(parameter + " cannot start with shape " + start.shape());
            }
        }
        init.keySet().stream()
                .filter(parameter -> !parameters.contains(parameter))
                .map(parameter -> parameter + " is not part of the program")
                .sorted()
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }
}
