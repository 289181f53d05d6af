package dev.eckart.models.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.models.metric.Reduction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CellLossesTest extends ComponentContract {

    /** The last cell does not count. */
    private static final Tensor RESIDUAL = Tensor.constant(NdArray.of(new double[] {0.5, -3, 1, 0}, 4));

    /** Nothing but a place for all of them. */
    private record All(@Doc("every loss") List<CellLoss> losses) {}

    @Override
    protected Record component() {
        return new All(List.of(new SquaredErrorLoss(Reduction.SUM), new AbsoluteErrorLoss(Reduction.SUM),
                new HuberLoss(1, Reduction.MEAN)));
    }

    @Test
    void lossesAreSummed() {
        assertEquals(0.25 + 9 + 1, value(new SquaredErrorLoss(Reduction.SUM)));
        assertEquals(0.5 + 3 + 1, value(new AbsoluteErrorLoss(Reduction.SUM)));
        // ½·0.5², 2·(3 − 2/2), ½·1²
        assertEquals(0.125 + 4 + 0.5, value(new HuberLoss(2, Reduction.SUM)));
    }

    @Test
    void aMeanIsOverTheCellsThatCount() {
        assertEquals(10.25 / 3, value(new SquaredErrorLoss(Reduction.MEAN)));
        assertEquals(4.5 / 3, value(new AbsoluteErrorLoss(Reduction.MEAN)));
        assertEquals(4.625 / 3, value(new HuberLoss(2, Reduction.MEAN)));
    }

    private static double value(CellLoss loss) {
        Tensor value = loss.of(RESIDUAL, 3);
        try (Execution execution = Program.compile(Step.of(value), Precision.F64).start(Map.of())) {
            execution.step();
            return execution.scalar(value);
        }
    }
}
