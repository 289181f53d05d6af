package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Optimisers on the loss x²/2, whose gradient is x, from x = 8. */
class OptimiserTest {

    private static final Optional<Schedule> CONSTANT = Optional.empty();

    @Test
    void gradientDescentTakesTheRatesShareOfTheGradient() {
        assertEquals(List.of(6.0, 4.5), descended(new GradientDescent(0.25)));
    }

    @Test
    void aScheduleChangesTheLearningRate() {
        // rates 1/4 and 1/8: 8 − 8/4 = 6, 6 − 6/8 = 5.25
        Schedule halving = new ExponentialDecay(0.5, Per.EPOCH);
        assertEquals(List.of(6.0, 5.25), descended(new GradientDescent(0.25, Optional.of(halving))));
    }

    @Test
    void momentumKeepsAShareOfTheVelocity() {
        // v = 8, x = 8 − 8/4 = 6; v = 8/2 + 6 = 10, x = 6 − 10/4
        assertEquals(List.of(6.0, 3.5), descended(new Momentum(0.25, 0.5, 0, false, CONSTANT)));
    }

    @Test
    void dampeningBeginsAfterTheFirstStep() {
        // v = 8, x = 6; v = 8/2 + 6/2 = 7, x = 6 − 7/4
        assertEquals(List.of(6.0, 4.25), descended(new Momentum(0.25, 0.5, 0.5, false, CONSTANT)));
    }

    @Test
    void nesterovLooksAhead() {
        // v = 8, x = 8 − (8 + 8/2)/4 = 5; v = 8/2 + 5 = 9, x = 5 − (5 + 9/2)/4
        assertEquals(List.of(5.0, 2.625), descended(new Momentum(0.25, 0.5, 0, true, CONSTANT)));
    }

    @Test
    void adamsFirstStepIsTheLearningRate() {
        // mean and mean square are 8 and 64 after correction: 8 − 8/(√64 + 8) · 2, whatever the betas
        assertEquals(7, descended(new Adam(2, 0.5, 0.75, 8, CONSTANT)).getFirst());
    }

    @Test
    void adamwMakesParametersSmallerFirst() {
        // 8 · (1 − 2/4) = 4, then adam's step of 1
        assertEquals(3, descended(new AdamW(2, 0.5, 0.75, 8, 0.25, CONSTANT)).getFirst());
    }

    @Test
    void rmspropDividesByTheRootMeanSquare() {
        // s = 64/4 = 16: 8 − 8/4 = 6; s = 16 · 3/4 + 36/4 = 21: 6 − 6/√21
        assertEquals(List.of(6.0, 6 - 6 / Math.sqrt(21)), descended(new RmsProp(1, 0.75, 0, 0, false, CONSTANT)));
    }

    @Test
    void centredRmspropDividesByTheDeviation() {
        // s = 64/2, m = 8/2: √(32 − 16) = 4, and 8 − 8/4
        assertEquals(6, descended(new RmsProp(1, 0.5, 0, 0, true, CONSTANT)).getFirst());
    }

    @Test
    void adagradDividesByTheRootOfTheSumOfSquares() {
        // 8 − 2 · 8/√(192 + 64) = 7; the rate is halved: 7 − 1 · 7/√(256 + 49)
        assertEquals(List.of(7.0, 7 - 7 / Math.sqrt(305)), descended(new Adagrad(2, 1, 0, 192, CONSTANT)));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertRefused("gradient-descent: learningRate: found 0.0, expected above 0", () -> new GradientDescent(0));
        assertRefused("momentum: nesterov: needs a dampening of 0, found 0.5",
                () -> new Momentum(1, 0.5, 0.5, true, CONSTANT));
        assertRefused("momentum: momentum: found 1.0, expected above 0 and below 1",
                () -> new Momentum(1, 1, 0, false, CONSTANT));
        assertRefused("adam: beta1: found 1.0, expected at least 0 and below 1",
                () -> new Adam(1, 1, 0.5, 0, CONSTANT));
        assertRefused("adamw: beta2: found 1.0, expected at least 0 and below 1",
                () -> new AdamW(1, 0.5, 1, 0, 0, CONSTANT));
        assertRefused("rmsprop: alpha: found 1.0, expected at least 0 and below 1",
                () -> new RmsProp(1, 1, 0, 0, false, CONSTANT));
    }

    @Test
    @SuppressWarnings("rawtypes")
    void gradientDescentIsOffered() {
        assertTrue(ServiceLoader.load(Provider.class).stream()
                .anyMatch(provider -> provider.type().equals(GradientDescent.Offered.class)));
    }

    @Test
    void aRuleFromOutsideMayUseTheStepCount() {
        // x − x/(4 t): 8 − 8/4 = 6, then 6 − 6/8 = 5.25
        assertEquals(List.of(6.0, 5.25), descended(new ByCount()));
    }

    private static List<Double> descended(UpdateRule rule) {
        return Descending.places(rule, NdArray.scalar(8), x -> x.square().times(0.5), 2).stream()
                .map(place -> place.at(0))
                .toList();
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, making).getMessage());
    }

    private static final class ByCount implements UpdateRule {
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
    }
}
