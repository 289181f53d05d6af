package dev.eckart.models.training;

import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An update rule's step over so many rows, whatever their numbers. Immutable and thread-safe.
 *
 * @param graph the loss
 * @param learningRate what a step multiplies its update by
 * @param stepCount the number of the step, from 1
 * @param takesRate whether the rule uses the learning rate
 * @param takesCount whether the rule uses the number of the step
 * @param updates what the parameters become, and the rule's slots
 * @param parameters those of the loss, and behind them the slots
 */
record CompiledStep(
        BatchGraph graph, Scalar learningRate, Scalar stepCount, boolean takesRate, boolean takesCount,
        Updates updates, Program program, List<Parameter> parameters) {

    /**
     * What a step is made from, beside the graph.
     *
     * @param parameters of the loss
     * @param trained those of them that have updates
     */
    record Recipe(
            List<Parameter> parameters, List<Parameter> trained, int rows, UpdateRule rule,
            Optional<Clipping> clipping, Precision precision) {}

    /** The step over so many rows of an objective, of the same graph the same step. */
    static CompiledStep of(
            Objective objective, int rows, UpdateRule rule, Optional<Clipping> clipping, Precision precision) {
        Recipe recipe = new Recipe(
                List.copyOf(objective.start().keySet()), objective.trained(), rows, rule, clipping, precision);
        return objective.training().graph().step(recipe, missing -> compiled(objective, missing));
    }

    private static CompiledStep compiled(Objective objective, Recipe recipe) {
        Scalar learningRate = new Scalar("learning rate");
        Scalar stepCount = new Scalar("step count");
        BatchGraph graph = objective.training().over(recipe.rows());
        SequencedMap<Parameter, Tensor> gradients = objective.gradients(graph.loss());
        Updates updates = recipe.rule().updates(
                recipe.clipping().map(how -> how.clipped(gradients)).orElse(gradients), learningRate, stepCount);
        Program program = Program.compile(new Step(List.of(graph.loss()), updates.values()), recipe.precision());
        List<Parameter> parameters = new ArrayList<>(recipe.parameters());
        parameters.addAll(updates.slots().keySet());
        return new CompiledStep(graph, learningRate, stepCount, program.has(learningRate), program.has(stepCount),
                updates, program, List.copyOf(parameters));
    }
}
