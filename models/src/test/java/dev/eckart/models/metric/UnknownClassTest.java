package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What metrics say of a model that has had no training row of class 1: its logit is −∞ in every row. */
final class UnknownClassTest {

    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double LN3 = StrictMath.log(3);
    /** The probabilities are (3/4, 0, 1/4) and (1/4, 0, 3/4). */
    private static final NdArray LOGITS = NdArray.ofRows(new double[][] {{LN3, NONE, 0}, {0, NONE, LN3}});
    private static final Score.Undefined UNKNOWN = new Score.Undefined(
            "label 1 has the logit -Infinity in every row, as a class without a training row");

    @Test
    void crossEntropyIsDefinedUntilARowIsOfTheClass() {
        ClassMetric metric = new SoftmaxCrossEntropy(Reduction.MEAN, On.ALL);
        assertEquals(StrictMath.log(4.0 / 3), value(metric.score(LOGITS, new int[] {0, 2})), 1e-15);
        assertEquals(UNKNOWN, metric.score(LOGITS, new int[] {0, 1}));
    }

    @Test
    void theProbabilityZeroHasABrierScoreAndAConfidence() {
        // row 1: 2/16; row 2 of the unknown class: 1/16 + 1 + 9/16
        assertEquals((2.0 / 16 + 26.0 / 16) / 2, value(new Brier(On.ALL).score(LOGITS, new int[] {0, 1})), 1e-15);
        // both rows have the confidence 3/4, and one is right
        assertEquals(0.25, value(new CalibrationError(2, On.ALL).score(LOGITS, new int[] {0, 1})), 1e-15);
    }

    @Test
    void itsRowsAreToldWrong() {
        assertEquals(0.5, value(new Accuracy(On.ALL).score(LOGITS, new int[] {0, 1})));
        ClassMetric recall = new Recall(Optional.empty(), Optional.of(1), On.ALL);
        assertEquals(0, value(recall.score(LOGITS, new int[] {0, 1})));
    }

    @Test
    void itHasNoRankingButTheOthersHave() {
        for (int label : List.of(0, 2)) {
            assertEquals(1, value(new RocAuc(Optional.empty(), Optional.of(label), On.ALL)
                    .score(LOGITS, new int[] {0, 2})));
        }
        assertUnknown(Optional.empty(), Optional.of(1), 0, 1);
        assertUnknown(Optional.of(Average.MICRO), Optional.empty(), 0, 2);
        assertUnknown(Optional.of(Average.WEIGHTED), Optional.empty(), 1, 1);
    }

    @Test
    void whereOneClassIsKnownAllRowsAreTied() {
        NdArray logits = NdArray.ofRows(new double[][] {{7, NONE}, {8, NONE}});
        assertEquals(0.5, value(new RocAuc(Optional.empty(), Optional.of(0), On.ALL).score(logits, new int[] {0, 1})));
    }

    @Test
    void minusInfinityInSomeRowsIsNoUnknownClass() {
        NdArray logits = NdArray.ofRows(new double[][] {{0, NONE}, {0, 1}});
        assertEquals(new Score.Undefined("a logit of row 1 of 2 is -Infinity"),
                new Accuracy(On.ALL).score(logits, new int[] {0, 1}));
        assertEquals(new Score.Undefined("a logit of row 1 of 1 is -Infinity"),
                new Accuracy(On.ALL).score(NdArray.ofRows(new double[][] {{NONE, NONE}}), new int[] {0}));
    }

    private static void assertUnknown(Optional<Average> average, Optional<Integer> label, int... labels) {
        assertEquals(UNKNOWN, new RocAuc(average, label, On.ALL).score(LOGITS, labels));
        assertEquals(UNKNOWN, new AveragePrecision(average, label, On.ALL).score(LOGITS, labels));
    }

    private static double value(Score score) {
        return ((Score.Value) score).value();
    }
}
