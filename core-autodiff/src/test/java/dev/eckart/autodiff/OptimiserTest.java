package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Optimisers on the loss x²/2, whose gradient is x, from x = 8. */
class OptimiserTest {

    @Test
    void gradientDescentTakesTheRatesShareOfTheGradient() {
        assertEquals(List.of(6.0, 4.5), descended(new GradientDescent(0.25), 2));
    }

    @Test
    void theRateIsAboveZero() {
        assertEquals("gradient-descent: learningRate: found 0.0, expected above 0",
                assertThrows(InvalidSettingsException.class, () -> new GradientDescent(0)).getMessage());
    }

    @Test
    @SuppressWarnings("rawtypes")
    void gradientDescentIsOffered() {
        assertTrue(ServiceLoader.load(Provider.class).stream()
                .anyMatch(provider -> provider.type().equals(GradientDescent.Offered.class)));
    }

    @Test
    void anOptimiserMayKeepSlotsAndHaveASchedule() {
        // v = v/2 + x: 8, then 8/2 + 6 = 10. Rates 1/4 and 1/8: 8 − 8/4 = 6, 6 − 10/8 = 4.75.
        assertEquals(List.of(6.0, 4.75), descended(new HalvingMomentum(), 2));
    }

    @Test
    void anOptimiserMayUseTheStepCount() {
        // x − x/(4 t): 8 − 8/4 = 6, then 6 − 6/8 = 5.25
        UpdateRule byCount = new UpdateRule() {
            @Override
            public double learningRate() {
                return 0.25;
            }

            @Override
            public Optional<Schedule> schedule() {
                return Optional.empty();
            }

            @Override
            public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
                SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
                gradients.forEach((parameter, gradient) -> values.put(parameter,
                        parameter.tensor().minus(gradient.times(rate.tensor()).dividedBy(stepCount.tensor()))));
                return new Updates(values, new LinkedHashMap<>());
            }
        };
        assertEquals(List.of(6.0, 5.25), descended(byCount, 2));
    }

    private static List<Double> descended(UpdateRule optimiser, int steps) {
        Parameter x = new Parameter("x", Shape.SCALAR);
        Scalar rate = new Scalar("learning rate");
        Scalar count = new Scalar("step count");
        SequencedMap<Parameter, Tensor> gradients = new LinkedHashMap<>();
        gradients.put(x, Gradients.of(x.tensor().square().times(0.5)).wrt(x));
        Updates updates = optimiser.updates(gradients, rate, count);
        Map<Parameter, NdArray> start = new HashMap<>(updates.slots());
        start.put(x, NdArray.scalar(8));
        Program program = Program.compile(new Step(List.of(), updates.values()), Precision.F64);
        Course course = optimiser.course(new Span(steps, steps));
        List<Double> places = new ArrayList<>();
        try (Execution execution = program.start(start)) {
            for (int step = 1; step <= steps; step++) {
                execution.set(rate, course.learningRate(step, step));
                if (program.has(count)) {
                    execution.set(count, step);
                }
                execution.step();
                places.add(execution.snapshot().of(x).at(0));
            }
        }
        return places;
    }

    /** v ← v/2 + g, p ← p − rate · v, with a rate that is halved at each step. */
    private static final class HalvingMomentum implements UpdateRule {

        @Override
        public Updates updates(SequencedMap<Parameter, Tensor> gradients, Scalar rate, Scalar stepCount) {
            SequencedMap<Parameter, Tensor> values = new LinkedHashMap<>();
            SequencedMap<Parameter, NdArray> slots = new LinkedHashMap<>();
            gradients.forEach((parameter, gradient) -> {
                Parameter velocity = new Parameter("velocity of " + parameter.name(), parameter.shape());
                Tensor faster = velocity.tensor().times(0.5).plus(gradient);
                slots.put(velocity, NdArray.filled(0, velocity.shape()));
                values.put(velocity, faster);
                values.put(parameter, parameter.tensor().minus(faster.times(rate.tensor())));
            });
            return new Updates(values, slots);
        }

        @Override
        public double learningRate() {
            return 0.25;
        }

        @Override
        public Optional<Schedule> schedule() {
            return Optional.of((learningRate, _) -> (step, _) -> learningRate / (1L << (step - 1)));
        }
    }
}
