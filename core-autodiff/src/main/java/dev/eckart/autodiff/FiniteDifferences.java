package dev.eckart.autodiff;

import dev.eckart.autodiff.GradientCheck.Deviation;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Holds gradients against central differences of fourth order. */
final class FiniteDifferences {

    /** Rounding errors of a number, in units of its last place, that a difference may hold. */
    private static final double ROUNDING = 16;

    private final Tensor y;
    private final Map<Parameter, NdArray> at = new HashMap<>();
    private final SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
    private final Map<? extends Leaf, NdArray> given;
    private final double step;
    private final double tolerance;

    FiniteDifferences(Tensor y, Map<? extends Leaf, NdArray> given, double step, double tolerance) {
        Gradients all = Gradients.of(y);
        this.y = y;
        this.given = given;
        this.step = step;
        this.tolerance = tolerance;
        given.forEach((leaf, numbers) -> {
            if (leaf instanceof Parameter parameter) {
                at.put(parameter, numbers);
            }
        });
        Graph.order(List.of(y), node -> Operands.of(node.op())).forEach(node -> {
            if (node.op() instanceof Op.Read(Parameter parameter)) {
                gradients.put(parameter, all.wrt(parameter));
            }
        });
    }

    GradientCheck check() {
        List<Tensor> wanted = new ArrayList<>(gradients.values());
        wanted.add(y);
        Program program = Program.compile(new Step(wanted, new LinkedHashMap<>()), Precision.F64);
        try (Execution execution = program.start(at)) {
            bind(execution);
            execution.step();
            SequencedMap<Parameter, NdArray> found = new LinkedHashMap<>();
            gradients.forEach((parameter, gradient) -> found.put(parameter, execution.value(gradient)));
            List<Deviation> deviations = new ArrayList<>();
            found.forEach((parameter, gradient) -> compare(parameter, gradient, execution, deviations));
            return new GradientCheck(found.keySet().stream().mapToInt(p -> p.shape().size()).sum(), deviations);
        }
    }

    private void bind(Execution execution) {
        given.forEach((leaf, numbers) -> {
            switch (leaf) {
                case Parameter _ -> { }
                case Input input -> execution.bind(input, numbers);
                case Scalar scalar -> execution.set(scalar, numbers.at(0));
            }
        });
    }

    private void compare(Parameter parameter, NdArray gradient, Execution execution, List<Deviation> deviations) {
        for (int element = 0; element < gradient.shape().size(); element++) {
            Line line = new Line(parameter, element, execution);
            double expected = gradient.at(element);
            double slope = line.slope();
            double scale = Math.max(1, Math.max(Math.abs(expected), Math.abs(slope)));
            if (!(Math.abs(expected - slope) <= tolerance * scale + line.rounding())) {
                deviations.add(new Deviation(parameter, place(parameter, element), expected, slope));
            }
        }
        execution.load(at);
    }

    private static List<Integer> place(Parameter parameter, int element) {
        List<Integer> place = new ArrayList<>();
        for (int axis = 0; axis < parameter.shape().rank(); axis++) {
            place.add(element / Places.stride(parameter.shape(), axis) % parameter.shape().extent(axis));
        }
        return place;
    }

    /** The number along one element of a parameter. */
    private final class Line {

        private final Parameter parameter;
        private final int element;
        private final Execution execution;
        private final double h;

        Line(Parameter parameter, int element, Execution execution) {
            this.parameter = parameter;
            this.element = element;
            this.execution = execution;
            this.h = step * Math.max(1, Math.abs(numbers()[element]));
        }

        double slope() {
            double near = y(h) - y(-h);
            double far = y(2 * h) - y(-2 * h);
            return (8 * near - far) / (12 * h);
        }

        double rounding() {
            return ROUNDING * Math.ulp(y(0)) / h;
        }

        private double y(double distance) {
            double[] moved = numbers();
            moved[element] += distance;
            execution.load(Map.of(parameter, F64Array.owning(moved, parameter.shape())));
            execution.step();
            return execution.scalar(y);
        }

        private double[] numbers() {
            return at.getOrDefault(parameter, NdArray.filled(0, parameter.shape())).toDoubles();
        }
    }
}
