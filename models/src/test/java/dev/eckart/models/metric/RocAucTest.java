package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RocAucTest extends PerClassContract {

    @Override
    RocAuc metric(Optional<Average> average, Optional<Integer> label) {
        return new RocAuc(average, label, On.TEST);
    }

    @Test
    void itIsTheShareOfPairsInTheRightOrderWhereATieCountsHalf() {
        // log-odds for class 1: 1 and 3 inside, 0, 1 and 2 outside; of 6 pairs 1 + 3 are in order and one is tied
        NdArray logits = NdArray.ofRows(new double[][] {{0, 1}, {-1, 2}, {5, 5}, {1, 2}, {0, 2}});
        int[] labels = {1, 1, 0, 0, 0};
        assertEquals(new Score.Value(4.5 / 6), of(1).score(logits, labels));
        assertEquals(new Score.Value(4.5 / 6), of(0).score(logits, labels));
    }

    @Test
    void rowsWhoseProbabilitiesRoundToOneAreStillRanked() {
        NdArray logits = NdArray.ofRows(new double[][] {{0, 900}, {0, 800}});
        assertEquals(new Score.Value(1), of(1).score(logits, new int[] {1, 0}));
    }

    @Test
    void zerosOfBothSignsAreTied() {
        NdArray logits = NdArray.ofRows(new double[][] {{0.0, -0.0}, {-0.0, 0.0}});
        assertEquals(new Score.Value(0.5), of(1).score(logits, new int[] {1, 0}));
    }

    @Test
    void aClassThatNoRowOrEveryRowIsOfHasNone() {
        NdArray logits = NdArray.ofRows(new double[][] {{0, 1}, {1, 0}});
        assertEquals(new Score.Undefined("no row is of label 1"), of(1).score(logits, new int[] {0, 0}));
        assertEquals(new Score.Undefined("every row is of label 0"), of(0).score(logits, new int[] {0, 0}));
        ClassMetric together = new RocAuc(Optional.of(Average.MICRO), Optional.empty(), On.ALL);
        assertEquals(new Score.Undefined("every row is of label 0"),
                together.score(NdArray.ofRows(new double[][] {{3}, {4}}), new int[] {0, 0}));
    }

    private static RocAuc of(int label) {
        return new RocAuc(Optional.empty(), Optional.of(label), On.ALL);
    }
}
