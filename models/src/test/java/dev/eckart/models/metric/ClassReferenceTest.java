package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Choice;
import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metrics of classes agree with scikit-learn on {@code classes.txt}, which {@code classes.py} has made. */
final class ClassReferenceTest {

    @FunctionalInterface
    private interface PerClassMetric {
        ClassMetric of(Optional<Average> average, Optional<Integer> label, On on);
    }

    private static final Map<String, PerClassMetric> PER_CLASS = Map.of(
            "precision", Precision::new,
            "recall", Recall::new,
            "f1", F1::new,
            "roc-auc", RocAuc::new,
            "average-precision", AveragePrecision::new);

    static List<Reference> cases() {
        return Reference.cases("classes.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void metricsAreThoseOfScikitLearn(Reference data) {
        NdArray logits = data.array("logits");
        Map<String, ClassMetric> metrics = metrics(logits.columns());
        metrics.forEach((name, metric) -> data.assertScore(name, metric.score(logits, data.integers("labels"))));
        assertEquals(data.lines().size(), metrics.size() + 2, "a line of the case has no metric here");
    }

    private static Map<String, ClassMetric> metrics(int classes) {
        Map<String, ClassMetric> metrics = new TreeMap<>();
        metrics.put("accuracy", new Accuracy(On.ALL));
        metrics.put("balanced-accuracy", new BalancedAccuracy(On.ALL));
        metrics.put("log-loss", new SoftmaxCrossEntropy(Reduction.MEAN, On.ALL));
        metrics.put("brier", new Brier(On.ALL));
        for (int bins : new int[] {1, 10, 15}) {
            metrics.put("calibration-error-" + bins, new CalibrationError(bins, On.ALL));
        }
        PER_CLASS.forEach((name, metric) -> {
            for (Average average : Average.values()) {
                metrics.put(name + "-" + Choice.name(average),
                        metric.of(Optional.of(average), Optional.empty(), On.ALL));
            }
            for (int label = 0; label < classes; label++) {
                metrics.put(name + "-" + label, metric.of(Optional.empty(), Optional.of(label), On.ALL));
            }
        });
        return metrics;
    }
}
