package dev.eckart.models.regularisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.Execution;
import dev.eckart.autodiff.Program;
import dev.eckart.autodiff.Step;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WeightRegularisationsTest extends ComponentContract {

    private static final List<Tensor> WEIGHTS = List.of(
            Tensor.constant(NdArray.of(new double[] {1, -2}, 1, 2)),
            Tensor.constant(NdArray.of(new double[] {0, 3}, 2, 1)));

    /** Nothing but a place for all of them. */
    private record All(@Doc("every regularisation") List<WeightRegularisation> penalties) {}

    @Override
    protected Record component() {
        return new All(List.of(new NoWeightRegularisation(), new L1(0.5), new L2(0.5), new ElasticNet(0.5, 0.25)));
    }

    @Test
    void theyAreOfAllWeights() {
        // Σ|w| = 1 + 2 + 3 and Σw² = 1 + 4 + 9
        assertEquals(0.5 * 6, value(new L1(0.5)));
        assertEquals(0.25 * 14, value(new L2(0.5)));
        assertEquals(0.5 * 6 + 0.125 * 14, value(new ElasticNet(0.5, 0.25)));
    }

    @Test
    void noneAddsNothing() {
        assertEquals(Optional.empty(), new NoWeightRegularisation().of(WEIGHTS));
    }

    private static double value(WeightRegularisation penalty) {
        Tensor value = penalty.of(WEIGHTS).orElseThrow();
        try (Execution execution = Program.compile(Step.of(value), Precision.F64).start(Map.of())) {
            execution.step();
            return execution.scalar(value);
        }
    }
}
