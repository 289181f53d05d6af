package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The door for operations from outside; {@link OpReferenceTest} holds one against PyTorch. */
class CustomOpTest {

    private final Parameter p = new Parameter("p", Shape.of(2));

    @Test
    void itsOperandsMayBeMergedWithOthers() {
        Tensor shifted = p.tensor().plus(1);
        Tensor same = p.tensor().plus(1);
        Tensor y = Tensor.custom(new Cube(same)).plus(shifted);
        // (1 + 1)³ + (1 + 1) and (2 + 1)³ + (2 + 1)
        assertEquals(NdArray.of(new double[] {10, 30}, 2),
                Evaluation.of(List.of(y), Map.of(p, NdArray.of(new double[] {1, 2}, 2))).getFirst());
    }

    @Test
    void aDerivativeOfAnotherShapeIsRefused() {
        Tensor y = Tensor.custom(new Wrong(p.tensor())).sum();
        assertEquals("Wrong 2: the derivatives [Sum scalar] do not have the shapes of the operands [Read 2]",
                assertThrows(IllegalArgumentException.class, () -> Gradients.of(y)).getMessage());
    }

    @Test
    void aValueOfAnotherShapeIsRefused() {
        Tensor y = Tensor.custom(new Wrong(p.tensor()));
        assertThrows(IllegalStateException.class,
                () -> Evaluation.of(List.of(y), Map.of(p, NdArray.of(new double[2], 2))));
    }

    /** Neither its value nor its derivative has the shape that it should have. */
    private record Wrong(Tensor x) implements Op.Custom {
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
            return NdArray.scalar(0);
        }

        @Override
        public List<Tensor> derivatives(Tensor y, Tensor g) {
            return List.of(g.sum());
        }
    }
}
