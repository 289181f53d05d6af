package dev.eckart.models.training;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An update rule at work on an objective, step by step. */
final class Stepping implements AutoCloseable {

    private final Scalar learningRate = new Scalar("learning rate");
    private final Scalar stepCount = new Scalar("step count");
    private final Tensor loss;
    private final Program program;
    private final Execution execution;

    Stepping(Objective objective, UpdateRule rule) {
        Updates updates = rule.updates(objective.gradients(), learningRate, stepCount);
        this.loss = objective.loss();
        this.program = Program.compile(new Step(List.of(loss), updates.values()), Precision.F64);
        Map<Parameter, NdArray> start = new HashMap<>(objective.start());
        start.putAll(updates.slots());
        this.execution = program.start(start);
        objective.data().forEach(execution::bind);
    }

    /** Makes the step of that number, from 1, and gives the loss that it started from. */
    double step(long number, double rate) {
        set(learningRate, rate);
        set(stepCount, number);
        execution.step();
        return execution.scalar(loss);
    }

    /** The parameters as they are now. */
    State state() {
        return execution.snapshot();
    }

    /** An optimiser need not use both. */
    private void set(Scalar scalar, double value) {
        if (program.has(scalar)) {
            execution.set(scalar, value);
        }
    }

    @Override
    public void close() {
        execution.close();
    }
}
