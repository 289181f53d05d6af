package dev.eckart.autodiff;

import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a compiled program does, in order, whatever its precision: the rewritten graph, cut into works. What it says
 * never changes; beside that it keeps machinery of it that is at rest. Thread-safe.
 *
 * <p>Updates come last, so that a parameter can be written where it stands when nothing reads it any more.
 */
final class Plan {

    /** Work of so small a share takes less than a hundredth of the time, by the slowest kernels there are. */
    private static final long MINOR = 50_000;

    /** Making the machinery of a step of less work takes longer than the step; its arrays, too, have no more numbers. */
    private static final long SMALL = 1 << 16;

    private final Map<Tensor, Tensor> rewritten;
    private final Program program;
    private final List<Tensor> fixed = new ArrayList<>();
    private final List<Work> works;
    private final int early;
    private final long work;
    private final long held;
    private final Map<Tensor, Integer> uses = new HashMap<>();
    private final Map<Precision, Spares> spares = new EnumMap<>(Precision.class);

    Plan(Program program) {
        this.program = program;
        for (Precision precision : Precision.values()) {
            spares.put(precision, new Spares());
        }
        List<Tensor> values = program.step().values().stream().map(program::representative).toList();
        List<Tensor> roots = new ArrayList<>(values);
        program.step().updates().values().forEach(update -> roots.add(program.representative(update)));
        this.rewritten = Rewriting.of(program.order(), roots);
        List<Tensor> wanted = roots.stream().map(this::rewrittenOf).toList();
        List<Tensor> order = Graph.order(wanted, Plan::sources);
        List<Tensor> steps = new ArrayList<>();
        Set<Tensor> known = new HashSet<>();
        for (Tensor node : order) {
            if (node.op() instanceof Op.Read) {
                continue;
            }
            if (known.containsAll(sources(node))) {
                known.add(node);
                fixed.add(node);
            } else {
                steps.add(node);
            }
        }
        wanted.forEach(this::use);
        steps.forEach(node -> sources(node).forEach(this::use));
        this.held = program.parameters().stream().mapToLong(parameter -> parameter.shape().size()).sum();
        this.work = 1 + steps.stream().mapToLong(Plan::work).sum();
        Set<Tensor> ofInputs = isSmall() ? ofInputs(steps) : Set.of();
        List<Tensor> others = steps.stream().filter(node -> !ofInputs.contains(node)).toList();
        this.works = new ArrayList<>(
                new Ordering(steps.stream().filter(ofInputs::contains).toList(), Set.of()).works());
        this.early = works.size();
        works.addAll(new Ordering(others, late(others, values.stream().map(this::rewrittenOf).toList())).works());
    }

    /**
     * What depends on inputs and constants alone: the same in all steps that find the inputs bound as they were. What a
     * parameter becomes is none of it: whoever sets the parameter has to find it changed after the next step.
     */
    private Set<Tensor> ofInputs(List<Tensor> steps) {
        Collection<Tensor> updates = updates().values();
        Set<Tensor> known = new HashSet<>(fixed);
        for (Tensor node : steps) {
            boolean depends = sources(node).stream()
                    .allMatch(source -> known.contains(source) || isInput(source));
            if (depends && !updates.contains(node)) {
                known.add(node);
            }
        }
        fixed.forEach(known::remove);
        return known;
    }

    private static boolean isInput(Tensor node) {
        return node.op() instanceof Op.Read(var leaf) && leaf instanceof Input;
    }

    /** The node that a product or a view really reads: products read their factors through transposes. */
    static Tensor stored(Tensor factor) {
        return factor.op() instanceof Op.Transpose(var x) ? x : factor;
    }

    /**
     * What a node is computed from, and has to be there: uniform operands only as single numbers, where that will do.
     */
    static List<Tensor> sources(Tensor node) {
        return switch (node.op()) {
            case Op.MatMul(var a, var b) when a.shape().rank() == 2 -> List.of(stored(a), stored(b));
            default -> Groups.admits(node) ? Groups.sources(node) : Operands.of(node.op());
        };
    }

    /** The program that this plan was made for; it suits others of the same structure. */
    Program program() {
        return program;
    }

    /** What depends on constants alone, each after its operands. */
    List<Tensor> fixed() {
        return fixed;
    }

    List<Work> works() {
        return works;
    }

    /** How many works, the first ones, depend on inputs and constants alone; none of a step that is not small. */
    int early() {
        return early;
    }

    /** Multiplications and such of one step, at least 1. */
    long work() {
        return work;
    }

    /**
     * Whether a work takes no time beside the rest of the step, however it is done. The JIT comes to its kernels last,
     * after thousands of calls.
     */
    boolean isMinor(Work minor) {
        return work(minor) < work / MINOR;
    }

    /** Whether its machinery is worth keeping for other executions. */
    boolean isSmall() {
        return work + held <= SMALL;
    }

    /** The machinery that executions in a precision have left. */
    Spares spares(Precision precision) {
        return Objects.requireNonNull(spares.get(precision));
    }

    private static long work(Work work) {
        return work.nodes().stream().mapToLong(Plan::work).sum();
    }

    private static long work(Tensor node) {
        long size = Groups.size(node);
        return node.op() instanceof Op.MatMul(var a, var _) ? size * a.shape().extent(a.shape().rank() - 1) : size;
    }

    /** How often a node is read: by other nodes, and as a root. */
    int uses(Tensor node) {
        return uses.getOrDefault(node, 0);
    }

    /** The node that stands for a tensor of the step. */
    Tensor of(Tensor tensor) {
        return rewrittenOf(program.representative(tensor));
    }

    /** What each parameter becomes. */
    Map<Parameter, Tensor> updates() {
        Map<Parameter, Tensor> updates = new LinkedHashMap<>();
        program.step().updates().forEach((parameter, update) -> updates.put(parameter, of(update)));
        return updates;
    }

    private Tensor rewrittenOf(Tensor representative) {
        return Objects.requireNonNull(rewritten.get(representative));
    }

    private void use(Tensor node) {
        uses.merge(node, 1, Integer::sum);
    }

    /** Nodes of groups that only updates need. */
    private static Set<Tensor> late(List<Tensor> steps, Collection<Tensor> values) {
        Set<Tensor> early = new HashSet<>(values);
        Set<Tensor> late = new HashSet<>();
        for (Tensor node : steps.reversed()) {
            if (early.contains(node) || !Groups.admits(node) || node.op() instanceof Op.Sum) {
                early.addAll(sources(node));
            } else {
                late.add(node);
            }
        }
        return late;
    }
}
