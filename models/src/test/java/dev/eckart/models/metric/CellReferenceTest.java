package dev.eckart.models.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metrics of cells agree with scikit-learn on the cases of {@code cells.txt}, which {@code cells.py} has made. */
final class CellReferenceTest {

    private static final Optional<List<Double>> CLIP = Optional.of(List.of(1.0, 5.0));

    private static final Map<String, CellMetric> METRICS = Map.of(
            "rmse", new Rmse(Optional.empty(), On.ALL),
            "rmse-clipped", new Rmse(CLIP, On.ALL),
            "mae", new Mae(Optional.empty(), On.ALL),
            "mae-clipped", new Mae(CLIP, On.ALL),
            "mape", new RelativeError(MaxOrMean.MEAN, On.ALL),
            "r2", new R2(On.ALL),
            "explained-variance", new ExplainedVariance(On.ALL));

    static List<Reference> cases() {
        return Reference.cases("cells.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void metricsAreThoseOfScikitLearn(Reference data) {
        METRICS.forEach((name, metric) ->
                data.assertScore(name, metric.score(data.array("predicted"), data.array("truth"))));
    }
}
