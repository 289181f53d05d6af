package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps agree with scikit-learn's, which wrote {@code steps.txt}. */
class StepsReferenceTest {

    static List<Reference> cases() {
        return Reference.of("steps.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_step_makes_what_scikit_learn_makes(Reference reference) {
        TestValues learnt = TestValues.of(reference.matrix("learnt"));
        FittedStep fitted = step(reference.name()).fit(learnt);
        NdArray changed = fitted.apply(reference.matrix("data"));
        assertEquals(reference.text("names"), String.join(",", fitted.columnNames(learnt.names())));
        assertClose(reference.matrix("changed"), changed);
    }

    private static PreparationStep step(String name) {
        return switch (name) {
            case "min-max", "min-max with gaps" -> new MinMax(0, 1, FitOn.TRAIN);
            case "min-max to other bounds" -> new MinMax(-1, 2.5, FitOn.TRAIN);
            case "robust-scale", "robust-scale with gaps" -> new RobustScale(FitOn.TRAIN);
            case "impute mean" -> imputing(Impute.Strategy.MEAN);
            case "impute median" -> imputing(Impute.Strategy.MEDIAN);
            case "impute most-frequent" -> imputing(Impute.Strategy.MOST_FREQUENT);
            case "impute constant" -> new Impute(Impute.Strategy.CONSTANT, Optional.of(-1.0), FitOn.TRAIN);
            case "polynomial 1" -> new Polynomial(1, false, true);
            case "polynomial 3" -> new Polynomial(3, false, true);
            case "polynomial 3 of interactions" -> new Polynomial(3, true, true);
            case "polynomial 2 without ones" -> new Polynomial(2, false, false);
            case "pca" -> new PrincipalComponentsStep(3, false, FitOn.TRAIN);
            case "pca whitened" -> new PrincipalComponentsStep(4, true, FitOn.TRAIN);
            default -> throw new AssertionError("no step for the case " + name);
        };
    }

    private static Impute imputing(Impute.Strategy strategy) {
        return new Impute(strategy, Optional.empty(), FitOn.TRAIN);
    }

    /** To 1e-12 of the greatest element of the column, for an element may be a difference of such. */
    private static void assertClose(NdArray expected, NdArray actual) {
        assertEquals(expected.shape(), actual.shape());
        for (int j = 0; j < expected.columns(); j++) {
            int column = j;
            double scale = IntStream.range(0, expected.rows())
                    .mapToDouble(i -> Math.abs(expected.at(i, column)))
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(0);
            for (int i = 0; i < expected.rows(); i++) {
                assertEquals(expected.at(i, j), actual.at(i, j), 1e-12 * Math.max(1, scale), i + ", " + j);
            }
        }
    }
}
