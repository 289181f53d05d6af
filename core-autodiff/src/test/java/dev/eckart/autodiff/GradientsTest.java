package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradientsTest {

    private static final int DEPTH = 200_000;

    private final Parameter p = new Parameter("p", Shape.of(2));
    private final Parameter x = new Parameter("x", Shape.SCALAR);

    @Test
    void gradientOfAParameterThatTheLossDoesNotDependOnIsZeros() {
        Gradients gradients = Gradients.of(x.tensor().square());
        assertEquals(NdArray.of(new double[2], 2), Evaluation.of(gradients.wrt(p)));
    }

    @Test
    void gradientOfAConstantIsZeros() {
        assertEquals(NdArray.of(new double[2], 2), Evaluation.of(Gradients.of(Tensor.constant(1)).wrt(p)));
    }

    @Test
    void gradientOfANumberByItselfIsOne() {
        assertEquals(NdArray.scalar(1), Evaluation.of(Gradients.of(x.tensor(), x.tensor()).getFirst()));
    }

    @Test
    void gradientByATensorOnTheWayStopsThere() {
        Tensor square = x.tensor().square();
        // d(3 s) / ds = 3, whatever s is
        assertEquals(NdArray.scalar(3), Evaluation.of(Gradients.of(square.times(3), square).getFirst()));
    }

    @Test
    void moreThanOneNumberHasNoGradient() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Gradients.of(p.tensor()));
        assertEquals("gradients are of a single number, found shape 2: take its sum or mean first",
                refused.getMessage());
    }

    @Test
    void derivativesOfAnyOrderComeByAskingAgain() {
        Tensor y = x.tensor().square().square();
        Tensor once = Gradients.of(y).wrt(x);
        Tensor twice = Gradients.of(once).wrt(x);
        Tensor thrice = Gradients.of(twice).wrt(x);
        // x⁴ at 2: 4x³ = 32, 12x² = 48, 24x = 48
        assertEquals(List.of(NdArray.scalar(32), NdArray.scalar(48), NdArray.scalar(48)),
                Evaluation.of(List.of(once, twice, thrice), Map.of(x, NdArray.scalar(2))));
    }

    @Test
    void contributionsAreAddedFromTheLastUseToTheFirst() {
        double large = 0x1p53;
        Tensor y = x.tensor().times(1).plus(x.tensor().times(1)).plus(x.tensor().times(large));
        // the graph's order is 1·x, 1·x, large·x; backwards: (large + 1) + 1 = large, as each 1 is lost to rounding,
        // where (1 + 1) + large would be large + 2
        assertEquals(NdArray.scalar(large), Evaluation.of(Gradients.of(y).wrt(x)));
    }

    @Test
    void graphsMayBeDeeperThanTheStack() {
        Tensor y = x.tensor();
        for (int i = 0; i < DEPTH; i++) {
            y = y.plus(x.tensor());
        }
        Tensor gradient = Gradients.of(y).wrt(x);
        // (DEPTH + 1) x at 0.5
        assertEquals(List.of(NdArray.scalar((DEPTH + 1) * 0.5), NdArray.scalar(DEPTH + 1)),
                Evaluation.of(List.of(y, gradient), Map.of(x, NdArray.scalar(0.5))));
    }

    @Test
    void graphsOfAllOpsMayBeDeeperThanTheStack() {
        Tensor y = p.tensor();
        int perRound = nodes(sameAgain(y));
        for (int nodes = 0; nodes < DEPTH / 4; nodes += perRound) {
            y = sameAgain(y);
        }
        Tensor gradient = Gradients.of(y.sum()).wrt(p);
        List<NdArray> found = Evaluation.of(List.of(y, gradient), Map.of(p, NdArray.of(new double[] {0.5, 0.75}, 2)));
        assertEquals(0.5, found.get(0).at(0), 1e-9);
        assertEquals(0.75, found.get(0).at(1), 1e-9);
        assertEquals(1, found.get(1).at(0), 1e-9);
        assertEquals(1, found.get(1).at(1), 1e-9);
    }

    /** Two numbers from 0 to 1, after ops that undo each other or weigh nothing. */
    private static Tensor sameAgain(Tensor start) {
        Tensor y = start.exp().log().expm1().log1p().pow(2).sqrt().rsqrt().rsqrt().square().square();
        y = y.negated().negated().times(2).dividedBy(2).plus(2).minus(2).abs().relu().clamp(-9, 9).elu(1).leakyRelu(1);
        y = Tensor.where(y.greaterThan(0).times(y.equalTo(y)), y, Tensor.constant(7));
        y = y.reshape(1, 2).permute(1, 0).transpose().max(0).reshape(1, 2).logSumExp(0).reshape(1, 2).norm(0);
        y = Tensor.concat(List.of(y.slice(0, 0, 1), y.slice(0, 1, 2)), 0).gatherRows(1, 0).gatherRows(1, 0);
        y = y.diag().matmul(Tensor.constant(1).broadcastTo(Shape.of(2))).reshape(1, 2).cumulativeSum(0).sum(0);
        Tensor bent = y.sin().plus(y.cos()).plus(y.tanh()).plus(y.erf()).plus(y.erfc()).plus(y.sigmoid());
        Tensor weightless = bent.plus(y.softplus()).plus(y.softmax()).plus(y.logSoftmax()).times(0);
        return y.plus(weightless);
    }

    private static int nodes(Tensor y) {
        return Graph.order(List.of(y), node -> Operands.of(node.op())).size();
    }

    @Test
    void secondDerivativesMayBeDeeperThanTheStackToo() {
        Tensor y = x.tensor();
        for (int i = 0; i < DEPTH / 10; i++) {
            y = y.times(Tensor.constant(-1)).negated();
        }
        Tensor twice = Gradients.of(Gradients.of(y.square()).wrt(x)).wrt(x);
        assertEquals(NdArray.scalar(2), Evaluation.of(List.of(twice), Map.of(x, NdArray.scalar(3))).getFirst());
    }

    @Test
    void whatIsNotTakenByWhereHasGradientZeroEvenIfItIsInfinite() {
        Parameter q = new Parameter("q", Shape.of(2));
        Tensor mask = Tensor.constant(NdArray.of(new double[] {1, 0}, 2));
        Tensor y = Tensor.where(mask, q.tensor().square(), Tensor.constant(0)).sum();
        F64Array start = NdArray.of(new double[] {3, Double.POSITIVE_INFINITY}, 2);
        List<NdArray> found = Evaluation.of(List.of(y, Gradients.of(y).wrt(q)), Map.of(q, start));
        assertEquals(9, found.get(0).at(0));
        assertEquals(6, found.get(1).at(0));
    }
}
