package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradientCheckTest {

    private final Parameter p = new Parameter("p", Shape.of(2, 2));
    private final Parameter q = new Parameter("q", Shape.of(2));
    private final Input x = new Input("x", Shape.of(2));
    private final Scalar s = new Scalar("s");
    private final NdArray matrix = NdArray.ofRows(new double[][] {{0.3, -1.2}, {2, 0.5}});

    @Test
    void derivativesThatAreRightPass() {
        Tensor y = x.tensor().matmul(p.tensor()).tanh().plus(q.tensor()).softmax().log().times(s.tensor()).sum();
        GradientCheck check = Gradients.check(y,
                Map.of(p, matrix, q, vector(1, -1), x, vector(0.5, 2), s, NdArray.scalar(3)));
        assertEquals(List.of(), check.deviations());
        // 4 of p and 2 of q; inputs and scalars are not checked
        assertEquals(6, check.entries());
        check.orThrow();
    }

    @Test
    void anEntryThatIsWrongIsNamedWithBothValues() {
        Tensor y = Tensor.custom(new Off(p.tensor())).sum().plus(q.tensor().sum());
        GradientCheck check = Gradients.check(y, Map.of(p, matrix, q, vector(1, -1)));
        assertFalse(check.passed());
        // x² at 2 has slope 4, and Off says 5 there; elsewhere it is right
        assertEquals(1, check.deviations().size());
        GradientCheck.Deviation deviation = check.deviations().getFirst();
        assertEquals(p, deviation.parameter());
        assertEquals(List.of(1, 0), deviation.place());
        assertEquals(5, deviation.gradient(), 1e-12);
        assertEquals(4, deviation.slope(), 1e-9);
        assertEquals(1, deviation.difference(), 1e-9);
        String message = assertThrows(IllegalStateException.class, check::orThrow).getMessage();
        assertEquals("1 of 6 entries differ\n" + deviation, message);
        assertTrue(deviation.toString().startsWith("parameter \"p\" 2×2 at [1, 0]: gradient 5.0, but slope 3.99999"),
                message);
    }

    @Test
    void largeNumbersPassInSpiteOfRounding() {
        // the slopes of 1e9 + Σ x² are differences of numbers near 1e9, in whose last place 1.2e-7 stands
        Tensor y = q.tensor().square().sum().plus(1e9);
        assertTrue(Gradients.check(y, Map.of(q, vector(1, -1))).passed());
    }

    @Test
    void aGradientThatIsNotANumberDiffers() {
        // the root of −1, and so the number itself and both slopes
        Tensor y = q.tensor().sqrt().sum();
        assertEquals(2, Gradients.check(y, Map.of(q, vector(1, -1))).deviations().size());
    }

    @Test
    void onlyASingleNumberIsChecked() {
        assertThrows(IllegalArgumentException.class, () -> Gradients.check(q.tensor(), Map.of(q, vector(1, 1))));
    }

    private static NdArray vector(double... elements) {
        return NdArray.of(elements, elements.length);
    }

    /** x², with a derivative that is wrong at 2. */
    private record Off(Tensor x) implements Op.Custom {
        @Override
        public List<Tensor> operands() {
            return List.of(x);
        }

        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public NdArray value(List<NdArray> operands) {
            return Evaluation.of(Tensor.constant(operands.getFirst()).square());
        }

        @Override
        public List<Tensor> derivatives(Tensor y, Tensor g) {
            return List.of(g.times(x.times(2).plus(x.equalTo(2))));
        }
    }
}
