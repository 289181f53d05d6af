package dev.eckart.benchmarks;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Gradients;
import dev.eckart.autodiff.Input;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A loss that is made small step by step, by a program of its own. Not thread-safe. */
final class Training implements AutoCloseable {

    private final Scalar stepCount = new Scalar("step count");
    private final Tensor loss;
    private final boolean counts;
    private final Execution execution;
    private final Precision precision;
    private long steps;

    private Training(
            Tensor loss, SequencedMap<Parameter, NdArray> start, UpdateRule rule, List<Tensor> values,
            Precision precision, int threads) {
        Scalar rate = new Scalar("learning rate");
        Gradients gradients = Gradients.of(loss);
        SequencedMap<Parameter, Tensor> byParameter = new LinkedHashMap<>();
        start.keySet().forEach(parameter -> byParameter.put(parameter, gradients.wrt(parameter)));
        Updates updates = rule.updates(byParameter, rate, stepCount);
        Map<Parameter, NdArray> init = new HashMap<>(updates.slots());
        init.putAll(start);
        init.replaceAll((_, numbers) -> numbers.in(precision));
        this.loss = loss;
        this.precision = precision;
        Program program = Program.compile(new Step(values, updates.values()), precision);
        this.counts = program.has(stepCount);
        this.execution = program.start(init, threads);
        execution.set(rate, rule.learningRate());
    }

    /** A training whose loss is a value of every step. */
    static Training of(
            Tensor loss, SequencedMap<Parameter, NdArray> start, UpdateRule rule, Precision precision, int threads) {
        return new Training(loss, start, rule, List.of(loss), precision, threads);
    }

    /** The same without the loss: its steps only update. */
    static Training silent(
            Tensor loss, SequencedMap<Parameter, NdArray> start, UpdateRule rule, Precision precision, int threads) {
        return new Training(loss, start, rule, List.of(), precision, threads);
    }

    /** Binds an input to some rows, once for all steps to come. */
    Training bind(Input input, NdArray rows) {
        execution.bind(input, rows.in(precision), 0);
        return this;
    }

    /** Binds an input to rows that are of the training's precision, from one on. */
    void bind(Input input, NdArray rows, int from) {
        execution.bind(input, rows, from);
    }

    void step() {
        steps++;
        if (counts) {
            execution.set(stepCount, (double) steps);
        }
        execution.step();
    }

    void steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
    }

    /** The loss that the last step began with. */
    double loss() {
        return execution.scalar(loss);
    }

    @Override
    public void close() {
        execution.close();
    }
}
