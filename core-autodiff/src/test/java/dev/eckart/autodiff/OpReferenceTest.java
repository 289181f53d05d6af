package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every op and composite against PyTorch or mpmath: values, gradients, second derivatives. */
class OpReferenceTest {

    private static final double TOLERANCE = 1e-12;

    /** Below this, products of the loss may have lost digits to gradual underflow. */
    private static final double SMALLEST = 1e-290;

    /** Ops whose result has an axis at least. */
    private static final Set<Class<?>> WITH_AXES = Set.of(Op.MatMul.class, Op.Transpose.class, Op.BroadcastTo.class,
            Op.Slice.class, Op.Concat.class, Op.GatherRows.class, Op.ScatterRows.class, Op.CumulativeSum.class,
            Op.Softmax.class, Op.LogSoftmax.class);

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valueIsTheReferences(ReferenceCase reference) {
        Differentiated sample = new Differentiated(reference);
        assertClose(reference, List.of(reference.value()), sample.evaluated(List.of(sample.y)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientIsTheReferences(ReferenceCase reference) {
        Differentiated sample = new Differentiated(reference);
        assertClose(reference, reference.gradients(), sample.evaluated(sample.gradients));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void secondDerivativeIsTheReferences(ReferenceCase reference) {
        Differentiated sample = new Differentiated(reference);
        assertClose(reference, reference.seconds(), sample.evaluated(sample.seconds));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientIsTheSlopeOfTheLoss(ReferenceCase reference) {
        if (reference.hasKinks() || reference.isExtreme()) {
            return;
        }
        Differentiated sample = new Differentiated(reference);
        double h = 1e-5;
        double near = sample.lossAt(h) - sample.lossAt(-h);
        double far = sample.lossAt(2 * h) - sample.lossAt(-2 * h);
        double slope = (8 * near - far) / (12 * h);
        double expected = IntStream.range(sample.firstSmooth(), reference.operands().size())
                .mapToDouble(i -> dot(reference.directions().get(i), reference.gradients().get(i)))
                .sum();
        double scale = Math.max(Math.abs(expected), Math.abs(sample.lossAt(0)));
        assertEquals(expected, slope, 1e-7 * Math.max(1, scale));
    }

    @Test
    void everyOpHasASample() {
        assertEquals(Set.of(), lacking(_ -> true), "ops that no case of ops.txt computes");
    }

    @Test
    void everyOpHasASampleOfNoElements() {
        assertEquals(Set.of(), lacking(node -> node.shape().size() == 0), "ops that no case computes to nothing");
    }

    @Test
    void everyOpHasASampleOfASingleNumber() {
        assertEquals(WITH_AXES, lacking(node -> node.shape().rank() == 0), "ops that no case computes to a number");
    }

    @Test
    void everyMethodThatMakesATensorHasASample() {
        Set<String> names = ReferenceCase.all().stream().map(ReferenceCase::name).collect(Collectors.toSet());
        Set<String> lacking = Stream.of(Tensor.class.getMethods())
                .filter(method -> method.getReturnType() == Tensor.class)
                .map(method -> method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .filter(method -> names.stream().noneMatch(name -> (name + "-").startsWith(method + "-")))
                .collect(Collectors.toSet());
        // the first two are leaves, and the cases of the last are called broadcast-row and the like
        assertEquals(Set.of("constant", "zeros", "broadcast-to"), lacking, "methods without a case of their name");
    }

    private static Set<Class<?>> lacking(Predicate<Tensor> suitable) {
        Set<Class<?>> lacking = new HashSet<>(List.of(Op.class.getPermittedSubclasses()));
        for (ReferenceCase reference : ReferenceCase.all()) {
            Tensor y = new Differentiated(reference).y;
            Graph.order(List.of(y), node -> Operands.of(node.op())).stream()
                    .filter(suitable)
                    .forEach(node -> lacking.remove(kind(node.op())));
        }
        return lacking;
    }

    private static Class<?> kind(Op op) {
        return op instanceof Op.Custom ? Op.Custom.class : op.getClass();
    }

    private static void assertClose(ReferenceCase of, List<NdArray> expected, List<NdArray> found) {
        double least = of.isExtreme() ? SMALLEST : 1;
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).shape(), found.get(i).shape(), "shape of number " + i);
            for (int place = 0; place < expected.get(i).shape().size(); place++) {
                double reference = expected.get(i).at(place);
                assertEquals(reference, found.get(i).at(place), TOLERANCE * Math.max(least, Math.abs(reference)),
                        "number " + i + ", element " + place);
            }
        }
    }

    private static double dot(NdArray a, NdArray b) {
        return IntStream.range(0, a.shape().size()).mapToDouble(place -> a.at(place) * b.at(place)).sum();
    }

    /** A case as a graph, with its derivatives. */
    private static final class Differentiated {

        private final ReferenceCase reference;
        private final List<Parameter> x;
        private final Tensor y;
        private final Tensor loss;
        private final List<Tensor> gradients;
        private final List<Tensor> seconds;

        Differentiated(ReferenceCase reference) {
            this.reference = reference;
            x = Evaluation.parameters(reference.operands());
            List<Tensor> operands = x.stream().map(Parameter::tensor).toList();
            y = Samples.value(reference.name(), operands);
            loss = Tensor.constant(reference.weights()).times(y).times(y).sum();
            gradients = Gradients.of(loss, operands);
            Tensor along = IntStream.range(0, x.size())
                    .mapToObj(i -> gradients.get(i).times(Tensor.constant(reference.directions().get(i))).sum())
                    .reduce(Tensor::plus)
                    .orElseThrow();
            seconds = Gradients.of(along, operands);
        }

        List<NdArray> evaluated(List<Tensor> tensors) {
            return Evaluation.of(tensors, Evaluation.given(x, reference.operands()));
        }

        /** A mask jumps at 0, so it is not moved. */
        int firstSmooth() {
            return reference.name().startsWith("where") ? 1 : 0;
        }

        double lossAt(double step) {
            BinaryOperator<NdArray> moved = (from, along) -> Evaluation.of(
                    Tensor.constant(from).plus(Tensor.constant(along).times(step)));
            List<NdArray> there = IntStream.range(0, x.size())
                    .mapToObj(i -> i < firstSmooth()
                            ? reference.operands().get(i)
                            : moved.apply(reference.operands().get(i), reference.directions().get(i)))
                    .toList();
            return Evaluation.of(List.of(loss), Evaluation.given(x, there)).getFirst().at(0);
        }
    }
}
