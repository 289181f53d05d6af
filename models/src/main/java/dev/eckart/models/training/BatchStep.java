package dev.eckart.models.training;

import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An update rule's step over so many rows, ready to be made. */
final class BatchStep implements AutoCloseable {

    private final int rows;
    private final CompiledStep step;
    private final Execution execution;

    BatchStep(
            Objective objective, int rows, UpdateRule rule, Optional<Clipping> clipping, FitContext context) {
        this.rows = rows;
        this.step = CompiledStep.of(objective, rows, rule, clipping, context.precision());
        Map<Parameter, NdArray> start = new HashMap<>(objective.start());
        step.updates().slots().forEach((slot, numbers) -> start.put(slot, numbers.in(context.precision())));
        this.execution = step.program().start(start, context.threads());
    }

    /** How many rows a step is made over. */
    int rows() {
        return rows;
    }

    /** Makes the step of that number, from 1, over the rows from one on, and gives the loss that it started from. */
    double make(List<NdArray> arrays, int first, long number, double rate) {
        if (step.takesRate()) {
            execution.set(step.learningRate(), rate);
        }
        if (step.takesCount()) {
            execution.set(step.stepCount(), (double) number);
        }
        step.graph().bind(execution, arrays, first);
        execution.step();
        return execution.scalar(step.graph().loss());
    }

    /**
     * Goes on from where another has come to. The slots of two steps by one rule, each step's own, stand in one order.
     */
    void goOnFrom(BatchStep other) {
        goOnFrom(other.numbers());
    }

    /**
     * Goes on from where a step by the same rule has come to.
     *
     * @throws IllegalArgumentException if these are not its {@link #numbers}
     */
    void goOnFrom(List<NdArray> numbers) {
        List<Parameter> parameters = step.parameters();
        if (numbers.size() != parameters.size()) {
            throw new IllegalArgumentException(numbers.size() + " parameters, expected " + parameters.size());
        }
        Map<Parameter, NdArray> byParameter = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            byParameter.put(parameters.get(i), numbers.get(i));
        }
        execution.load(byParameter);
    }

    /** The parameters as they are now and after them the rule's slots. */
    List<NdArray> numbers() {
        State state = state();
        return step.parameters().stream().map(state::of).toList();
    }

    /** The parameters as they are now. */
    State state() {
        return execution.snapshot();
    }

    @Override
    public void close() {
        execution.close();
    }
}
