package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecallTest extends PerClassContract {

    private static final NdArray TOLD_0_0_0_1 = NdArray.ofRows(new double[][] {{1, 0}, {1, 0}, {1, 0}, {0, 1}});

    @Override
    Recall metric(Optional<Average> average, Optional<Integer> label) {
        return new Recall(average, label, On.TEST);
    }

    @Test
    void itIsTheShareOfTheRowsOfAClassThatAreToldRight() {
        int[] labels = {0, 1, 1, 1};
        assertEquals(new Score.Value(1), of(0).score(TOLD_0_0_0_1, labels));
        assertEquals(new Score.Value(1 / 3.0), of(1).score(TOLD_0_0_0_1, labels));
        assertEquals(new Score.Value((1 + 1 / 3.0) / 2), of(Average.MACRO).score(TOLD_0_0_0_1, labels));
        assertEquals(new Score.Value(0.5), of(Average.WEIGHTED).score(TOLD_0_0_0_1, labels));
        assertEquals(new Score.Value(0.5), of(Average.MICRO).score(TOLD_0_0_0_1, labels));
    }

    @Test
    void aClassWithoutRowsHasNone() {
        Score none = new Score.Undefined("no row is of label 1");
        assertEquals(none, of(1).score(TOLD_0_0_0_1, new int[4]));
        assertEquals(none, of(Average.MACRO).score(TOLD_0_0_0_1, new int[4]));
        assertEquals(new Score.Value(0.75), of(Average.WEIGHTED).score(TOLD_0_0_0_1, new int[4]));
    }

    private static Recall of(int label) {
        return new Recall(Optional.empty(), Optional.of(label), On.ALL);
    }

    private static Recall of(Average average) {
        return new Recall(Optional.of(average), Optional.empty(), On.ALL);
    }
}
