package dev.eckart.models.contract;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.ClassMetric;
import java.util.List;

/** Logits and labels at the edge of what can be judged. */
record ClassMetricEdges(ClassMetric metric) {

    private static final double[] TOLD_0_1_2_1 = {3, 1, 0, 1, 2, 0, 0, 1, 2, 0, 1, 0};
    private static final int[] ALL_CLASSES = {0, 1, 2, 0};

    List<EdgeCase> all() {
        return List.of(
                edge("no rows", 3, new double[0]),
                edge("one row", 3, new double[] {1, 2, 0}, 1),
                edge("all rows are of class 0", 3, TOLD_0_1_2_1, 0, 0, 0, 0),
                edge("all rows are of class 1", 3, TOLD_0_1_2_1, 1, 1, 1, 1),
                edge("no row is of class 1", 3, TOLD_0_1_2_1, 0, 0, 2, 2),
                edge("class 1 is never told", 3, new double[] {3, 1, 0, 2, 1, 0, 0, 1, 2, 1, 0, 0}, ALL_CLASSES),
                edge("class 1 has no row and is never told", 3,
                        new double[] {3, 1, 0, 2, 1, 0, 0, 1, 2, 1, 0, 0}, 0, 2, 2, 0),
                edge("there is only one class", 1, new double[] {1, 2, 0}, 0, 0, 0),
                edge("all logits equal", 3, new double[12], ALL_CLASSES),
                edge("logits 1e300 apart, all right", 2, new double[] {1e300, -1e300, -1e300, 1e300}, 0, 1),
                edge("logits 1e300 apart, all wrong", 2, new double[] {1e300, -1e300, -1e300, 1e300}, 1, 0),
                edge("differences beyond the doubles, all right", 2,
                        new double[] {1.7e308, -1.7e308, -1.7e308, 1.7e308}, 0, 1),
                edge("differences beyond the doubles, all wrong", 2,
                        new double[] {1.7e308, -1.7e308, -1.7e308, 1.7e308}, 1, 0),
                edge("a logit that is NaN", 2, new double[] {0, 1, Double.NaN, 0}, 0, 1),
                edge("a logit that is infinite", 2, new double[] {0, 1, Double.POSITIVE_INFINITY, 0}, 0, 1));
    }

    private EdgeCase edge(String data, int classes, double[] logits, int... labels) {
        return EdgeCase.ofMetric(
                (Record) metric, data, () -> metric.score(NdArray.of(logits, labels.length, classes), labels));
    }
}
