package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AveragePrecisionTest extends PerClassContract {

    private static final NdArray ODDS_3_2_2_1 = NdArray.ofRows(new double[][] {{0, 3}, {0, 2}, {1, 3}, {0, 1}});

    @Override
    AveragePrecision metric(Optional<Average> average, Optional<Integer> label) {
        return new AveragePrecision(average, label, On.TEST);
    }

    @Test
    void tiedRowsShareAThreshold() {
        // thresholds at 3: nothing found; at 2: one of two found, precision 1/3; at 1: the other, precision 2/4
        assertEquals(new Score.Value(0.5 * (1 / 3.0) + 0.5 * 0.5), of(1).score(ODDS_3_2_2_1, new int[] {0, 1, 0, 1}));
    }

    @Test
    void itIsOneWhereEveryRowIsOfTheClassAndNoneWhereNoRowIs() {
        assertEquals(new Score.Value(1), of(0).score(ODDS_3_2_2_1, new int[4]));
        assertEquals(new Score.Undefined("no row is of label 1"), of(1).score(ODDS_3_2_2_1, new int[4]));
        assertEquals(new Score.Value(1), of(0).score(NdArray.ofRows(new double[][] {{3}, {4}}), new int[2]));
    }

    private static AveragePrecision of(int label) {
        return new AveragePrecision(Optional.empty(), Optional.of(label), On.ALL);
    }
}
