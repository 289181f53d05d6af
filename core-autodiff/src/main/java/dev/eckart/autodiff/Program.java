package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A step, compiled. Immutable and thread-safe; any number of executions can be started from it. Programs of the same
 * structure, such as those of other seeds, share what compilation has found out.
 */
public final class Program {

    private static final String WANTED = System.getProperty("eckart.programs", "");
    private static final boolean INTERPRETED = WANTED.equals("interpreted");

    /** Multiplications and such of a step that several threads are worth; of tests, any. */
    private static final long WORK_FOR_THREADS = WANTED.equals("threaded") ? 0 : 1_000_000;

    private final Step step;
    private final Precision precision;
    private final Map<Tensor, Tensor> representatives;
    private final List<Tensor> order;
    private final List<Parameter> parameters;
    private final Set<Leaf> leaves;
    private final Plan plan;

    private Program(Step step, Precision precision) {
        List<Tensor> roots = new ArrayList<>(step.values());
        roots.addAll(step.updates().values());
        this.step = step;
        this.precision = precision;
        this.representatives = Sharing.of(roots);
        this.order = Graph.order(roots.stream().map(this::representative).toList(), node -> Operands.of(node.op()));
        Set<Leaf> read = new LinkedHashSet<>(step.updates().keySet());
        for (Tensor node : order) {
            if (node.op() instanceof Op.Read(var leaf)) {
                read.add(leaf);
            }
        }
        this.leaves = Collections.unmodifiableSet(read);
        this.parameters = read.stream().filter(Parameter.class::isInstance).map(Parameter.class::cast).toList();
        this.plan = Compiled.plan(this);
    }

    /**
     * Compiles a step.
     *
     * @param precision in which all of it is computed
     */
    public static Program compile(Step step, Precision precision) {
        return new Program(step, precision);
    }

    /**
     * Tells how much this process is about to compute, so that it begins with the kernels that suit. No bit depends on
     * it.
     *
     * @param work multiplications and such of all steps to come, roughly
     */
    public static void expect(long work) {
        ColdStart.expect(work);
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
        return start(init, 1);
    }

    /**
     * Starts an execution whose steps may be worked by several threads, with the same bits. A step that is done sooner
     * than threads could agree on it has one.
     *
     * @param threads at least 1; the caller's own is one of them, and the others end when the execution is closed
     */
    public Execution start(Map<Parameter, NdArray> init, int threads) {
        requireStarts(init);
        if (threads < 1) {
            throw new IllegalArgumentException("expected at least 1 thread, found " + threads);
        }
        int working = plan.work() < WORK_FOR_THREADS ? 1 : threads;
        long first = working > 1 || INTERPRETED ? 0 : ColdStart.steps(plan);
        return first == 0
                ? new Session(this, INTERPRETED ? interpreter() : compiled(working), init)
                : new Session(this, cold(), init, first, () -> compiled(1));
    }

    /** Starts an execution that goes from node to node, with the same bits: what compiled ones are held against. */
    public Execution interpret(Map<Parameter, NdArray> init) {
        requireStarts(init);
        return new Session(this, interpreter(), init);
    }

    /** The machinery that all compiled ones are held against. */
    Machinery interpreter() {
        return switch (precision) {
            case F64 -> F64Interpreter.of(this);
            case F32 -> F32Interpreter.of(this);
        };
    }

    /** Machinery that is at work at once, but not the fastest in the long run. */
    Machinery cold() {
        return renamed(switch (precision) {
            case F64 -> F64Code.cold(plan);
            case F32 -> F32Code.cold(plan);
        });
    }

    Machinery compiled(int threads) {
        return threads == 1 && plan.isSmall() ? reused(plan.spares(precision)) : renamed(made(threads));
    }

    private Machinery reused(Spares spares) {
        Machinery own = spares.taken().orElseGet(() -> made(1));
        Machinery renamed = renamed(own);
        return new Machinery(renamed.leaves(), renamed.values(), renamed.step(), () -> spares.leave(own));
    }

    private Machinery made(int threads) {
        return switch (precision) {
            case F64 -> F64Code.of(plan, threads);
            case F32 -> F32Code.of(plan, threads);
        };
    }

    /** The machinery of the plan's program by the names of this: what has the same place in both means the same. */
    Machinery renamed(Machinery machinery) {
        Program original = plan.program();
        if (original == this) {
            return machinery;
        }
        Map<Leaf, Slot> slots = new HashMap<>();
        Iterator<Leaf> others = original.leaves.iterator();
        leaves.forEach(leaf -> slots.put(leaf, Objects.requireNonNull(machinery.leaves().get(others.next()))));
        Map<Tensor, Slot> values = new HashMap<>();
        for (int i = 0; i < step.values().size(); i++) {
            Slot value = machinery.values().get(original.step.values().get(i));
            values.put(step.values().get(i), Objects.requireNonNull(value));
        }
        return new Machinery(slots, values, machinery.step(), machinery.end());
    }

    /** What compiled machinery does. */
    Plan plan() {
        return plan;
    }

    /** The nodes to evaluate, each after what it is computed from. */
    List<Tensor> order() {
        return order;
    }

    /** Whether a tensor is computed or read by the step: a parameter may be updated and never read. */
    boolean isPart(Tensor tensor) {
        return representatives.containsKey(tensor);
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
