package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Schedules where PyTorch has no counterpart, and what they refuse. */
class ScheduleTest {

    @Test
    void withoutAScheduleTheLearningRateIsConstant() {
        Course course = new GradientDescent(0.5).course(new Span(2, 6));
        assertEquals(List.of(0.5, 0.5), List.of(course.learningRate(1, 1), course.learningRate(6, 2)));
    }

    @Test
    void epochsAfterAWarmUpOfStepsAreCountedFromTheOneInWhichItEnds() {
        // 3 steps an epoch; the rise takes steps 1 to 4, and so ends in epoch 2, which is the halving's first
        Schedule halving = new ExponentialDecay(0.5, Per.EPOCH);
        Course course = new WarmUp(4, 0.5, Per.STEP, Optional.of(halving)).begin(1, new Span(4, 12));
        assertEquals(List.of(0.5, 0.625, 0.75, 0.875, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25),
                LongStream.rangeClosed(1, 12).mapToObj(step -> course.learningRate(step, (int) (step + 2) / 3))
                        .toList());
    }

    @Test
    void stepsAfterAWarmUpOfEpochsAreCountedFromItsEnd() {
        // 2 steps an epoch: an epoch at a half, then quarters step by step
        Schedule quartering = new ExponentialDecay(0.25, Per.STEP);
        Course course = new WarmUp(1, 0.5, Per.EPOCH, Optional.of(quartering)).begin(1, new Span(2, 4));
        assertEquals(List.of(0.5, 0.5, 1.0, 0.25),
                LongStream.rangeClosed(1, 4).mapToObj(step -> course.learningRate(step, (int) (step + 1) / 2))
                        .toList());
    }

    @Test
    void aPlateauAfterAWarmUpHearsOfItsOwnEpochsOnly() {
        // losses rise from the start; of epochs 3, 4, 5 the first is the best, so the rate falls after 4
        Schedule impatient = new Plateau(0.5, 0, 0, Plateau.Compared.ABSOLUTE, 0, 0, 0);
        Course course = new WarmUp(2, 0.5, Per.EPOCH, Optional.of(impatient)).begin(1, new Span(5, 5));
        assertEquals(List.of(0.5, 0.75, 1.0, 1.0, 0.5), IntStream.rangeClosed(1, 5).mapToObj(epoch -> {
            double rate = course.learningRate(epoch, epoch);
            course.epochEnded(epoch, epoch);
            return rate;
        }).toList());
    }

    @Test
    void coursesOfOnePlateauShareNothing() {
        Schedule impatient = new Plateau(0.5, 0, 0, Plateau.Compared.ABSOLUTE, 0, 0, 0);
        Course first = impatient.begin(1, new Span(3, 3));
        Course second = impatient.begin(1, new Span(3, 3));
        first.epochEnded(1, 1);
        first.epochEnded(2, 1);
        assertEquals(0.5, first.learningRate(3, 3));
        assertEquals(1, second.learningRate(3, 3));
    }

    @Test
    void aCycleOfOneStepHasNoRiseUnlessItIsAllRise() {
        // 25 and 10000 below the top, or the top
        assertEquals(4e-6, new OneCycle(0.3, 25, 1e4, Per.STEP).begin(1, new Span(1, 1)).learningRate(1, 1), 1e-20);
        assertEquals(1, new OneCycle(1, 25, 1e4, Per.STEP).begin(1, new Span(1, 1)).learningRate(1, 1));
    }

    @Test
    void settingsThatDoNotSuitEachOtherAreRefused() {
        assertRefused("multi-step: at: found [], expected at least one count, each above the one before",
                () -> new MultiStepDecay(List.of(), 0.1, Per.EPOCH));
        assertRefused("multi-step: at: found [4, 4], expected at least one count, each above the one before",
                () -> new MultiStepDecay(List.of(4, 4), 0.1, Per.EPOCH));
        WarmUp warmUp = new WarmUp(1, 1, Per.EPOCH, Optional.empty());
        assertRefused("warm-up: then: found another warm-up, expected a schedule of another type",
                () -> new WarmUp(1, 1, Per.EPOCH, Optional.of(warmUp)));
        assertRefused("plateau: factor: found 1.0, expected above 0 and below 1",
                () -> new Plateau(1, 0, 0, Plateau.Compared.ABSOLUTE, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, making).getMessage());
    }
}
