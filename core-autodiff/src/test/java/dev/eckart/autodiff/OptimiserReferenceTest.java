package dev.eckart.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every update rule against PyTorch's, step by step. */
class OptimiserReferenceTest {

    private static final Map<String, UpdateRule> RULES = Map.ofEntries(
            Map.entry("gradient-descent", new GradientDescent(0.1)),
            Map.entry("momentum", new Momentum(0.1, 0.9, 0, false, Optional.empty())),
            Map.entry("momentum-dampened", new Momentum(0.1, 0.9, 0.25, false, Optional.empty())),
            Map.entry("momentum-nesterov", new Momentum(0.1, 0.9, 0, true, Optional.empty())),
            Map.entry("adam", new Adam(0.1, 0.9, 0.999, 1e-8, Optional.empty())),
            Map.entry("adam-other-settings", new Adam(0.1, 0.8, 0.9, 1e-3, Optional.empty())),
            Map.entry("adamw", new AdamW(0.1, 0.9, 0.999, 1e-8, 0.01, Optional.empty())),
            Map.entry("adamw-other-settings", new AdamW(0.1, 0.8, 0.9, 1e-3, 0.5, Optional.empty())),
            Map.entry("rmsprop", new RmsProp(0.1, 0.99, 1e-8, 0, false, Optional.empty())),
            Map.entry("rmsprop-centered", new RmsProp(0.1, 0.9, 1e-3, 0, true, Optional.empty())),
            Map.entry("rmsprop-momentum", new RmsProp(0.01, 0.99, 1e-8, 0.5, false, Optional.empty())),
            Map.entry("rmsprop-centered-momentum", new RmsProp(0.01, 0.99, 1e-8, 0.5, true, Optional.empty())),
            Map.entry("adagrad", new Adagrad(0.5, 0, 1e-10, 0, Optional.empty())),
            Map.entry("adagrad-other-settings", new Adagrad(0.5, 0.25, 1e-3, 0.5, Optional.empty())));

    static Stream<ReferenceSteps> cases() {
        return ReferenceSteps.with("places");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void placesAreTheReferences(ReferenceSteps reference) {
        Tensor weights = Tensor.constant(NdArray.of(new double[] {1, 4, 0.25}, 3));
        List<double[]> expected = reference.numbers("places");
        UpdateRule rule = Objects.requireNonNull(RULES.get(reference.name()));
        List<NdArray> found = Descending.places(rule, NdArray.of(new double[] {8, -0.5, 0.1}, 3),
                x -> weights.times(x).times(x).dividedBy(2).plus(x.cos()).sum(), expected.size());
        for (int step = 0; step < expected.size(); step++) {
            for (int i = 0; i < 3; i++) {
                double place = expected.get(step)[i];
                assertEquals(place, found.get(step).at(i), 1e-13 * Math.abs(place), "after " + (step + 1) + " steps");
            }
        }
    }
}
