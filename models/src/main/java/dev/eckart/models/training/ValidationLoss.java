package dev.eckart.models.training;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Step;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import java.util.HashMap;
import java.util.Map;

/** The loss of the validation part: a function of the parameters. */
final class ValidationLoss implements AutoCloseable {

    private final BatchGraph graph;
    private final Program program;
    private final Execution execution;

    /** @param start any parameters */
    ValidationLoss(RowLoss validation, State start, FitContext context) {
        this.graph = validation.over(validation.count());
        this.program = Program.compile(Step.of(graph.loss()), context.precision());
        this.execution = program.start(read(start), context.threads());
        graph.bind(execution, validation.rows(), 0);
    }

    double at(State state) {
        execution.load(read(state));
        execution.step();
        return execution.scalar(graph.loss());
    }

    /** What the loss reads of a training's parameters: no optimiser's slots. */
    private Map<Parameter, NdArray> read(State state) {
        Map<Parameter, NdArray> parameters = new HashMap<>();
        program.parameters().forEach(parameter -> parameters.put(parameter, state.of(parameter)));
        return parameters;
    }

    @Override
    public void close() {
        execution.close();
    }
}
