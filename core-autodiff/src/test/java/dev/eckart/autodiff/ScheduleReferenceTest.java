package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every schedule against PyTorch's, counting epochs and, where it can, steps. */
class ScheduleReferenceTest {

    private static final int STEPS_PER_EPOCH = 3;

    static Stream<ReferenceSteps> cases() {
        return ReferenceSteps.with("rates");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void learningRatesOfEpochsAreTheReferences(ReferenceSteps reference) {
        double[] expected = reference.numbers("rates").getFirst();
        Course course = schedule(reference.name(), Per.EPOCH)
                .begin(0.8, new Span(expected.length, (long) expected.length * STEPS_PER_EPOCH));
        for (int epoch = 1; epoch <= expected.length; epoch++) {
            for (int step = 1; step <= STEPS_PER_EPOCH; step++) {
                double rate = course.learningRate((epoch - 1L) * STEPS_PER_EPOCH + step, epoch);
                assertEquals(expected[epoch - 1], rate, 1e-14, "epoch " + epoch);
            }
            course.epochEnded(epoch, loss(reference, epoch));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void learningRatesOfStepsAreTheReferences(ReferenceSteps reference) {
        if (reference.name().startsWith("plateau")) {
            return;
        }
        double[] expected = reference.numbers("rates").getFirst();
        int epochs = expected.length / STEPS_PER_EPOCH;
        Course course = schedule(reference.name(), Per.STEP).begin(0.8, new Span(epochs, expected.length));
        for (int step = 1; step <= expected.length; step++) {
            int epoch = 1 + (step - 1) / STEPS_PER_EPOCH;
            assertEquals(expected[step - 1], course.learningRate(step, epoch), 1e-14, "step " + step);
        }
    }

    private static double loss(ReferenceSteps reference, int epoch) {
        List<double[]> losses = reference.numbers("losses");
        return losses.isEmpty() ? 0 : losses.getFirst()[epoch - 1];
    }

    private static Schedule schedule(String name, Per per) {
        double third = 1 / 3.0;
        Map<String, Schedule> schedules = Map.ofEntries(
                Map.entry("step", new StepDecay(5, 0.1, per)),
                Map.entry("step-other-factor", new StepDecay(1, 0.75, per)),
                Map.entry("multi-step", new MultiStepDecay(List.of(3, 4, 20), 0.5, per)),
                Map.entry("exponential", new ExponentialDecay(0.9, per)),
                Map.entry("cosine", new CosineAnnealing(Optional.empty(), 0, per)),
                Map.entry("cosine-minimum", new CosineAnnealing(Optional.of(10), 0.05, per)),
                Map.entry("one-cycle", new OneCycle(0.3, 25, 1e4, per)),
                Map.entry("one-cycle-other-settings", new OneCycle(0.55, 4, 2, per)),
                Map.entry("one-cycle-falling", new OneCycle(0, 25, 1e4, per)),
                Map.entry("one-cycle-rising", new OneCycle(1, 25, 1e4, per)),
                Map.entry("warm-up", new WarmUp(5, third, per, Optional.empty())),
                Map.entry("warm-up-from-a-tenth", new WarmUp(8, 0.1, per, Optional.empty())),
                Map.entry("warm-up-then-exponential",
                        new WarmUp(4, third, per, Optional.of(new ExponentialDecay(0.9, per)))),
                Map.entry("warm-up-then-cosine",
                        new WarmUp(4, third, per, Optional.of(new CosineAnnealing(Optional.empty(), 0, per)))),
                Map.entry("plateau", plateau(0.1, 10, 0, 0, 1e-8)),
                Map.entry("plateau-impatient", plateau(0.5, 1, 0, 0, 1e-8)),
                Map.entry("plateau-cooling", plateau(0.5, 0, 2, 0, 1e-8)),
                Map.entry("plateau-absolute", new Plateau(0.5, 1, 0.01, Plateau.Compared.ABSOLUTE, 0, 0, 1e-8)),
                Map.entry("plateau-minimum", plateau(0.5, 0, 0, 0.15, 1e-8)),
                Map.entry("plateau-least-change", plateau(0.5, 0, 0, 0, 0.15)));
        return Objects.requireNonNull(schedules.get(name));
    }

    private static Schedule plateau(double factor, int patience, int cooldown, double minimum, double eps) {
        return new Plateau(factor, patience, 1e-4, Plateau.Compared.RELATIVE, cooldown, minimum, eps);
    }
}
