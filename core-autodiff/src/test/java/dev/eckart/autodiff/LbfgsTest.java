package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Follows PyTorch's iterates, and stops where there is nowhere to go. Rosenbrock's valley is so flat that rounding
 * moves places along it.
 */
class LbfgsTest {

    private static final Map<String, Lbfgs> SETTINGS = Map.of(
            "lbfgs", lbfgs(1, 100),
            "lbfgs-short-history", lbfgs(1, 2),
            "lbfgs-from-far", lbfgs(200, 100),
            "lbfgs-from-near", lbfgs(1e-3, 100),
            "lbfgs-tolerant", new Lbfgs(1, 100, 1, 1e-2, Optional.empty()));

    private final Parameter x = new Parameter("x", Shape.of(2));

    static Stream<ReferenceSteps> cases() {
        return ReferenceSteps.with("iterates");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void iteratesAreTheReferences(ReferenceSteps reference) {
        Lbfgs settings = Objects.requireNonNull(SETTINGS.get(reference.name()));
        List<double[]> expected = reference.numbers("iterates");
        List<NdArray> found = iterates(settings, LbfgsTest::rosenbrock, vector(-1.2, 1), expected.size());
        for (int iteration = 0; iteration < expected.size(); iteration++) {
            for (int i = 0; i < 2; i++) {
                double place = expected.get(iteration)[i];
                assertEquals(place, found.get(iteration).at(i), 1e-11, "after " + (iteration + 1) + " iterations");
            }
        }
    }

    @Test
    void theLossThatAnIterationStartsFromIsTold() {
        // 100 (1 − 1.44)² + 2.2²
        assertEquals(24.2, told(vector(-1.2, 1)), 1e-13);
    }

    @Test
    void nothingMovesAtAMinimum() {
        List<NdArray> found = iterates(lbfgs(1, 100), LbfgsTest::rosenbrock, vector(1, 1), 2);
        assertEquals(List.of(vector(1, 1), vector(1, 1)), found);
    }

    @Test
    void itSettlesAndThenStaysWhereItIs() {
        List<NdArray> found = iterates(lbfgs(1, 100), LbfgsTest::rosenbrock, vector(-1.2, 1), 60);
        // a slope of the loss of 1e-9 counts as none, and the loss is about (1 − x)²
        assertEquals(1, found.getLast().at(0), 1e-4);
        assertEquals(found.get(49), found.getLast());
    }

    @Test
    void placesWhereTheLossIsNotFiniteAreNotGoneTo() {
        // x − log x − log(3 − x) has poles at 0 and 3, and the searches begin far beyond
        List<NdArray> found = iterates(lbfgs(1e6, 100),
                p -> p.minus(p.log()).minus(Tensor.constant(3).minus(p).log()).sum(), vector(1e-3, 2.5), 40);
        assertTrue(found.stream().allMatch(place -> place.at(0) > 0 && place.at(0) < 3), found::toString);
        // 1 − 1/x + 1/(3 − x) = 0 at x² − 5x + 3 = 0
        assertEquals((5 - Math.sqrt(13)) / 2, found.getLast().at(0), 1e-6);
    }

    @Test
    void aLossThatIsNotFiniteIsToldAndNothingMoves() {
        NdArray start = vector(1e200, 1);
        assertEquals(Double.NaN, told(start));
        assertEquals(List.of(start), iterates(lbfgs(1, 100), LbfgsTest::rosenbrock, start, 1));
    }

    @Test
    void moreThanOneParameterMovesAtOnce() {
        Parameter y = new Parameter("y", Shape.SCALAR);
        Tensor loss = x.tensor().square().sum().plus(y.tensor().minus(3).square());
        SequencedMap<Parameter, Tensor> gradients = gradients(loss, x, y);
        Program program = Program.compile(step(loss, gradients), Precision.F64);
        try (Execution execution = program.start(Map.of(x, vector(1, -2), y, NdArray.scalar(0)))) {
            Settling settling = lbfgs(1, 10).begin(execution, loss, gradients);
            settling.iterate(1);
            settling.iterate(1);
            assertEquals(0, execution.snapshot().of(x).at(1), 1e-9);
            assertEquals(3, execution.snapshot().of(y).at(0), 1e-9);
        }
    }

    private static Tensor rosenbrock(Tensor p) {
        Tensor a = p.slice(0, 0, 1);
        Tensor b = p.slice(0, 1, 2);
        return b.minus(a.square()).square().times(100).plus(Tensor.constant(1).minus(a).square()).sum();
    }

    private List<NdArray> iterates(Lbfgs settings, UnaryOperator<Tensor> loss, NdArray start, int iterations) {
        List<NdArray> iterates = new ArrayList<>();
        Tensor y = loss.apply(x.tensor());
        SequencedMap<Parameter, Tensor> gradients = gradients(y, x);
        Program program = Program.compile(step(y, gradients), Precision.F64);
        try (Execution execution = program.start(Map.of(x, start))) {
            Settling settling = settings.begin(execution, y, gradients);
            for (int i = 0; i < iterations; i++) {
                settling.iterate(settings.learningRate());
                iterates.add(execution.snapshot().of(x));
            }
        }
        return iterates;
    }

    private double told(NdArray start) {
        Tensor y = rosenbrock(x.tensor());
        SequencedMap<Parameter, Tensor> gradients = gradients(y, x);
        Program program = Program.compile(step(y, gradients), Precision.F64);
        try (Execution execution = program.start(Map.of(x, start))) {
            return lbfgs(1, 100).begin(execution, y, gradients).iterate(1);
        }
    }

    private static SequencedMap<Parameter, Tensor> gradients(Tensor loss, Parameter... parameters) {
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
        Gradients all = Gradients.of(loss);
        for (Parameter parameter : parameters) {
            gradients.put(parameter, all.wrt(parameter));
        }
        return gradients;
    }

    private static Step step(Tensor loss, SequencedMap<Parameter, Tensor> gradients) {
        List<Tensor> wanted = new ArrayList<>(gradients.values());
        wanted.add(loss);
        return new Step(wanted, new LinkedHashMap<>());
    }

    private static Lbfgs lbfgs(double learningRate, int history) {
        return new Lbfgs(learningRate, history, 1e-7, 1e-9, Optional.empty());
    }

    private static NdArray vector(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
