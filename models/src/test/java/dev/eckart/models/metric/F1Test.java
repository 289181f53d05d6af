package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class F1Test extends PerClassContract {

    private static final NdArray TOLD_0_0_0_1 =
            NdArray.ofRows(new double[][] {{1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {0, 1, 0}});

    @Override
    F1 metric(Optional<Average> average, Optional<Integer> label) {
        return new F1(average, label, On.TEST);
    }

    @Test
    void itIsTheHarmonicMeanOfPrecisionAndRecall() {
        // precision 2/3, recall 1: 2 · 2/3 / (5/3)
        assertEquals(new Score.Value(0.8), of(0).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 1}));
    }

    @Test
    void aClassThatIsNeverToldHasNoneOnlyIfItHasNoRows() {
        assertEquals(new Score.Value(0), of(2).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 2}));
        assertEquals(new Score.Undefined("no row is or is told to be of label 2"),
                of(2).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 1}));
    }

    private static F1 of(int label) {
        return new F1(Optional.empty(), Optional.of(label), On.ALL);
    }
}
