package dev.eckart.models.training;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Step;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.HashMap;
import java.util.Map;

/** The loss of the validation part: a function of the parameters. */
final class ValidationLoss {

    private final RowLoss validation;
    private final BatchGraph graph;
    private final Program program;

    ValidationLoss(RowLoss validation) {
        this.validation = validation;
        this.graph = validation.over(validation.count());
        this.program = Program.compile(Step.of(graph.loss()), Precision.F64);
    }

    double at(State state) {
        Map<Parameter, NdArray> parameters = new HashMap<>();
        program.parameters().forEach(parameter -> parameters.put(parameter, state.of(parameter)));
        try (Execution execution = program.start(parameters)) {
            graph.bind(execution, validation.rows(), 0);
            execution.step();
            return execution.scalar(graph.loss());
        }
    }
}
