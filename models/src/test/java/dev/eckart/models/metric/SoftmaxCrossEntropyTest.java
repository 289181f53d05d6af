package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.contract.ClassMetricContract;
import org.junit.jupiter.api.Test;

final class SoftmaxCrossEntropyTest extends ClassMetricContract {

    private static final ClassMetric SUM = new SoftmaxCrossEntropy(Reduction.SUM, On.ALL);
    private static final ClassMetric MEAN = new SoftmaxCrossEntropy(Reduction.MEAN, On.ALL);

    @Override
    protected ClassMetric metric() {
        return new SoftmaxCrossEntropy(Reduction.SUM, On.TRAIN);
    }

    @Test
    void equalLogitsGiveTheLogarithmOfTheNumberOfClasses() {
        NdArray logits = NdArray.ofRows(new double[][] {{2, 2, 2, 2}, {0, 0, 0, 0}});
        assertEquals(2 * StrictMath.log(4), value(SUM, logits, 0, 3));
        assertEquals(StrictMath.log(4), value(MEAN, logits, 0, 3));
    }

    @Test
    void theProbabilityOfTheClassIsItsShareOfTheExponentials() {
        // exp of the logits: 1 and 3, so the shares are 1/4 and 3/4
        NdArray logits = NdArray.ofRows(new double[][] {{0, StrictMath.log(3)}});
        assertEquals(StrictMath.log(4), value(SUM, logits, 0), 1e-15);
        assertEquals(StrictMath.log(4 / 3.0), value(SUM, logits, 1), 1e-15);
    }

    @Test
    void logitsOfAThousandDoNotOverflow() {
        // exp(−2000) is 0, and so the losses are log 1 + 0 and log 1 + 2000
        NdArray logits = NdArray.ofRows(new double[][] {{1e3, -1e3}, {1e3, -1e3}});
        assertEquals(2000, value(SUM, logits, 0, 1));
    }

    @Test
    void withoutRowsOrFiniteLogitsThereIsNoScore() {
        assertEquals(new Score.Undefined("no rows"), MEAN.score(NdArray.filled(0, Shape.of(0, 2)), new int[0]));
        NdArray logits = NdArray.ofRows(new double[][] {{0, Double.POSITIVE_INFINITY}});
        assertEquals(new Score.Undefined("a logit of row 1 of 1 is Infinity"), MEAN.score(logits, new int[] {0}));
    }

    private static double value(ClassMetric metric, NdArray logits, int... labels) {
        return ((Score.Value) metric.score(logits, labels)).value();
    }
}
