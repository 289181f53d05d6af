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
        double[] numbers = at.getOrDefault(parameter, NdArray.filled(0, parameter.shape())).toDoubles();
        for (int element = 0; element < numbers.length; element++) {
            int moved = element;
            new Slope(distance -> yAt(parameter, numbers, moved, distance, execution), hAt(numbers[element]))
                    .compare(gradient.at(element), tolerance, parameter, element, deviations);
        }
        execution.load(at);
    }

    private double hAt(double number) {
        return step * Math.max(1, Math.abs(number));
    }

    private double yAt(Parameter parameter, double[] numbers, int element, double distance, Execution execution) {
        double[] moved = numbers.clone();
        moved[element] += distance;
        execution.load(Map.of(parameter, F64Array.owning(moved, parameter.shape())));
        execution.step();
        return execution.scalar(y);
    }
}
