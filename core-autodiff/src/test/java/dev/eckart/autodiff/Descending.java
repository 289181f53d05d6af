package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** A rule at work on the loss of one parameter, with an epoch of one step, for tests. */
final class Descending {

    private Descending() { }

    /** Where the parameter is after each step. */
    static List<NdArray> places(UpdateRule rule, NdArray start, UnaryOperator<Tensor> loss, int steps) {
        Parameter x = new Parameter("x", start.shape());
        Scalar rate = new Scalar("learning rate");
        Scalar count = new Scalar("step count");
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
        gradients.put(x, Gradients.of(loss.apply(x.tensor())).wrt(x));
        Updates updates = rule.updates(gradients, rate, count);
        Map<Parameter, NdArray> init = new HashMap<>(updates.slots());
        init.put(x, start);
        Program program = Program.compile(new Step(List.of(), updates.values()), Precision.F64);
        Course course = rule.course(new Span(steps, steps));
        List<NdArray> places = new ArrayList<>();
        try (Execution execution = program.start(init)) {
            for (int step = 1; step <= steps; step++) {
                execution.set(rate, course.learningRate(step, step));
                if (program.has(count)) {
                    execution.set(count, step);
                }
                execution.step();
                places.add(execution.snapshot().of(x));
            }
        }
        return places;
    }
}
