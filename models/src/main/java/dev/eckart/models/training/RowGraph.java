package dev.eckart.models.training;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Recent;
import dev.eckart.linalg.Precision;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A loss over rows as a graph, and the steps that have been compiled of it. Fits whose parameters are the same objects,
 * such as those of one model by several seeds, may share it, so that each step is compiled once. Thread-safe if the
 * function is.
 */
public final class RowGraph {

    private static final int REMEMBERED = 16;

    private final Function<List<Tensor>, LossGraph> graph;
    private final Map<Precision, RowGraph> byPrecision = new ConcurrentHashMap<>();
    private final Recent<CompiledStep.Recipe, CompiledStep> steps = new Recent<>(REMEMBERED);

    /** @param graph the loss over some of the rows, given a tensor for each array of them */
    public RowGraph(Function<List<Tensor>, LossGraph> graph) {
        this.graph = graph;
    }

    LossGraph over(List<Tensor> rows) {
        return graph.apply(rows);
    }

    /** The same loss, that reads its own inputs in a precision. */
    RowGraph in(Precision precision) {
        return byPrecision.computeIfAbsent(
                precision, to -> new RowGraph(graph.andThen(loss -> loss.in(to))));
    }

    /** The step of a recipe, compiled when it is asked for the first time. */
    CompiledStep step(CompiledStep.Recipe recipe, Function<CompiledStep.Recipe, CompiledStep> compiled) {
        return steps.of(recipe, compiled);
    }
}
