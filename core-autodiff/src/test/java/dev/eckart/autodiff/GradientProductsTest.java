package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products of vectors with Jacobians and second derivatives. */
class GradientProductsTest {

    private final Parameter a = new Parameter("a", Shape.of(2));
    private final Parameter b = new Parameter("b", Shape.SCALAR);
    private final Map<Parameter, NdArray> at = Map.of(a, vector(2, 3), b, NdArray.scalar(5));
    private final List<Tensor> both = List.of(a.tensor(), b.tensor());

    @Test
    void vectorTimesJacobian() {
        // y = (a₀ a₀ b, a₁ a₁ b): rows (2 a₀ b, 0 | a₀²) and (0, 2 a₁ b | a₁²), times 10 and 100
        Tensor y = a.tensor().square().times(b.tensor());
        List<Tensor> products = Gradients.vjp(y, Tensor.constant(vector(10, 100)), both);
        assertEquals(List.of(vector(200, 3000), NdArray.scalar(940)), Evaluation.of(products, at));
    }

    @Test
    void aVectorThatDependsOnTheSameParametersIsNoPartOfTheDerivative() {
        // Σ v · ∂y/∂a with y = a and v = a: a, where the gradient of a · a would be 2a
        assertEquals(vector(2, 3), Evaluation.of(
                Gradients.vjp(a.tensor(), a.tensor(), List.of(a.tensor())), at).getFirst());
    }

    @Test
    void jacobianTimesVector() {
        // the same rows, times (1, 10 | 100)
        Tensor y = a.tensor().square().times(b.tensor());
        Tensor product = Gradients.jvp(y, both, List.of(Tensor.constant(vector(1, 10)), Tensor.constant(100)));
        assertEquals(vector(20 + 400, 300 + 900), Evaluation.of(List.of(product), at).getFirst());
    }

    @Test
    void whatDoesNotDependOnTheTensorsHasProductZero() {
        Tensor product = Gradients.jvp(a.tensor().square(), List.of(b.tensor()), List.of(Tensor.constant(1)));
        assertEquals(vector(0, 0), Evaluation.of(List.of(product), at).getFirst());
    }

    @Test
    void theProductOfATensorItselfIsTheVector() {
        Tensor product = Gradients.jvp(a.tensor(), List.of(a.tensor()), List.of(Tensor.constant(vector(7, 8))));
        assertEquals(vector(7, 8), Evaluation.of(List.of(product), at).getFirst());
    }

    @Test
    void secondDerivativesTimesVector() {
        // y = Σ a² b: the second derivatives are 2b on the diagonal, and 2a beside b; times (1, 10 | 100)
        Tensor y = a.tensor().square().times(b.tensor()).sum();
        List<Tensor> products =
                Gradients.hvp(y, both, List.of(Tensor.constant(vector(1, 10)), Tensor.constant(100)));
        assertEquals(List.of(vector(10 + 400, 100 + 600), NdArray.scalar(4 + 60)), Evaluation.of(products, at));
    }

    @Test
    void vectorsOfOtherShapesAreRefused() {
        assertEquals("expected a vector of shapes [2], found [scalar]",
                assertThrows(IllegalArgumentException.class,
                        () -> Gradients.vjp(a.tensor(), b.tensor(), both)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Gradients.hvp(a.tensor().sum(), both, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Gradients.hvp(a.tensor(), both, both));
    }

    @ParameterizedTest
    @MethodSource("dev.eckart.autodiff.OpReferenceTest#cases")
    void secondDerivativesOfEveryOpTimesADirectionAreTheReferences(ReferenceCase reference) {
        List<Parameter> parameters = Evaluation.parameters(reference.operands());
        List<Tensor> x = parameters.stream().map(Parameter::tensor).toList();
        Tensor y = Samples.value(reference.name(), x);
        Tensor loss = Tensor.constant(reference.weights()).times(y).times(y).sum();
        List<Tensor> products = Gradients.hvp(loss, x,
                reference.directions().stream().map(Tensor::constant).toList());
        List<NdArray> found = Evaluation.of(products, Evaluation.given(parameters, reference.operands()));
        for (int i = 0; i < x.size(); i++) {
            for (int place = 0; place < x.get(i).shape().size(); place++) {
                double expected = reference.seconds().get(i).at(place);
                assertEquals(expected, found.get(i).at(place), 1e-11 * Math.max(1, Math.abs(expected)));
            }
        }
    }

    private static NdArray vector(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
