package dev.eckart.models.contract;

import dev.eckart.autodiff.Course;
import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Gradients;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Scalar;
import dev.eckart.autodiff.Settling;
import dev.eckart.autodiff.Span;
import dev.eckart.autodiff.State;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.autodiff.UpdateRule;
import dev.eckart.autodiff.Updates;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** ½ Σ curvature · (x − centre)² of a vector and a matrix, and how an optimiser goes down. Not thread-safe. */
final class Quadratic {

    /** How the steps of a program are made. */
    enum Way {
        COMPILED,
        INTERPRETED;

        private Execution start(Program program, Map<Parameter, NdArray> numbers) {
            return switch (this) {
                case COMPILED -> program.start(numbers);
                case INTERPRETED -> program.interpret(numbers);
            };
        }
    }

    private final Parameter vector = new Parameter("vector", Shape.of(3));
    private final Parameter matrix = new Parameter("matrix", Shape.of(2, 2));
    private final Scalar rate = new Scalar("learning rate");
    private final Scalar count = new Scalar("step count");
    private final Tensor loss = bowl(vector, 0.5, 1, 1.5).plus(bowl(matrix, 2, 1, 0.5, 0.25)).times(0.5);
    private final SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();

    Quadratic() {
        Gradients all = Gradients.of(loss);
        gradients.put(vector, all.wrt(vector));
        gradients.put(matrix, all.wrt(matrix));
    }

    /** Where the parameters start. */
    Map<Parameter, NdArray> start() {
        return Map.of(vector, NdArray.of(new double[] {1, -2, 3}, 3), matrix, NdArray.filled(1.5, matrix.shape()));
    }

    /** What a rule makes of the parameters in a step. */
    Updates updates(UpdateRule rule) {
        return rule.updates(gradients, rate, count);
    }

    /** The numbers after all steps, and before the first: those of the parameters, and then the loss. */
    List<List<NdArray>> course(Optimiser optimiser, Way way, int steps) {
        return switch (optimiser) {
            case UpdateRule rule -> byRule(rule, way, steps, steps);
            case Lbfgs lbfgs -> bySearch(lbfgs, way, steps);
        };
    }

    /** The course by a rule that is given up after so many steps, and asked again to go on with what its slots hold. */
    List<List<NdArray>> byRule(UpdateRule rule, Way way, int steps, int inOne) {
        Map<Parameter, NdArray> numbers = start();
        List<NdArray> held = List.copyOf(updates(rule).slots().values());
        Course course = rule.course(new Span(steps, steps));
        List<List<NdArray>> places = new ArrayList<>();
        for (int done = 0; done < steps; done += inOne) {
            Updates updates = updates(rule);
            List<Parameter> slots = List.copyOf(updates.slots().keySet());
            numbers = new HashMap<>(numbers);
            for (int slot = 0; slot < slots.size(); slot++) {
                numbers.put(slots.get(slot), held.get(slot));
            }
            Program program = Program.compile(new Step(List.of(loss), updates.values()), Precision.F64);
            try (Execution execution = way.start(program, numbers)) {
                for (int step = done + 1; step <= Math.min(steps, done + inOne); step++) {
                    set(program, execution, rate, course.learningRate(step, step));
                    set(program, execution, count, step);
                    execution.step();
                    double before = execution.scalar(loss);
                    course.epochEnded(step, before);
                    places.add(place(execution.snapshot(), before));
                }
                State left = execution.snapshot();
                numbers = Map.of(vector, left.of(vector), matrix, left.of(matrix));
                held = slots.stream().map(left::of).toList();
            }
        }
        return places;
    }

    private List<List<NdArray>> bySearch(Lbfgs lbfgs, Way way, int steps) {
        List<Tensor> wanted = new ArrayList<>(gradients.values());
        wanted.add(loss);
        Program program = Program.compile(new Step(wanted, new LinkedHashMap<>()), Precision.F64);
        Course course = lbfgs.course(new Span(steps, steps));
        List<List<NdArray>> places = new ArrayList<>();
        try (Execution execution = way.start(program, start())) {
            Settling settling = lbfgs.begin(execution, loss, gradients);
            for (int step = 1; step <= steps; step++) {
                double before = settling.iterate(course.learningRate(step, step));
                course.epochEnded(step, before);
                places.add(place(execution.snapshot(), before));
            }
        }
        return places;
    }

    private List<NdArray> place(State state, double loss) {
        return List.of(state.of(vector), state.of(matrix), NdArray.scalar(loss));
    }

    private static void set(Program program, Execution execution, Scalar scalar, double value) {
        if (program.has(scalar)) {
            execution.set(scalar, value);
        }
    }

    private static Tensor bowl(Parameter parameter, double... curvatures) {
        Tensor curvature = Tensor.constant(NdArray.of(curvatures, parameter.shape().extents()));
        return parameter.tensor().minus(0.5).square().times(curvature).sum();
    }
}
