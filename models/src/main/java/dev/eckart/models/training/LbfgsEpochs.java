package dev.eckart.models.training;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Settling;
import dev.eckart.autodiff.Span;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** L-BFGS at work: an epoch is an iteration over all rows. */
final class LbfgsEpochs implements Epochs {

    private final RowLoss training;
    private final BatchGraph graph;
    private final Execution execution;
    private final Settling settling;
    private final ToldCourse course;

    LbfgsEpochs(Objective objective, Lbfgs lbfgs, int epochs, FitContext context) {
        this.training = objective.training();
        this.graph = training.over(training.count());
        SequencedMap<Parameter, Tensor> gradients = objective.gradients(graph.loss());
        List<Tensor> wanted = new ArrayList<>(gradients.values());
        wanted.add(graph.loss());
        Program program = Program.compile(new Step(wanted, new LinkedHashMap<>()), context.precision());
        this.execution = program.start(objective.start(), context.threads());
        this.settling = lbfgs.begin(execution, graph.loss(), gradients);
        this.course = new ToldCourse(lbfgs.course(new Span(epochs, epochs)), 1);
    }

    @Override
    public void next(int number) {
        graph.bind(execution, training.rows(), 0);
        double loss = settling.iterate(course.learningRate(number, number));
        course.epochEnded(number, Training.requireFinite(loss, "loss", number));
    }

    @Override
    public State state() {
        return execution.snapshot();
    }

    @Override
    public void keep(Map<String, NdArray> arrays) {
        arrays.putAll(settling.memory());
        course.keep(arrays);
    }

    @Override
    public void restore(FitState kept) {
        settling.goOnFrom(kept.arrays());
        course.repeat(kept);
    }

    @Override
    public void close() {
        execution.close();
    }
}
