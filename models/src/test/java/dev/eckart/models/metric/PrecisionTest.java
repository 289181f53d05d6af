package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PrecisionTest extends PerClassContract {

    private static final NdArray TOLD_0_0_0_1 =
            NdArray.ofRows(new double[][] {{1, 0, 0}, {1, 0, 0}, {1, 0, 0}, {0, 1, 0}});

    @Override
    Precision metric(Optional<Average> average, Optional<Integer> label) {
        return new Precision(average, label, On.TEST);
    }

    @Test
    void itIsTheShareOfRowsToldToBeOfAClassThatAre() {
        int[] labels = {0, 0, 1, 1};
        assertEquals(new Score.Value(2 / 3.0), of(0).score(TOLD_0_0_0_1, labels));
        assertEquals(new Score.Value(1), of(1).score(TOLD_0_0_0_1, labels));
        // 3 of 4 rows are right; two rows each: (2 · 2/3 + 2 · 1) / 4
        assertEquals(new Score.Value(0.75), of(Average.MICRO).score(TOLD_0_0_0_1, labels));
        assertEquals(new Score.Value((2 * (2 / 3.0) + 2) / 4), of(Average.WEIGHTED).score(TOLD_0_0_0_1, labels));
    }

    @Test
    void aClassThatIsNeverToldHasNone() {
        Score none = new Score.Undefined("no row is told to be of label 2");
        assertEquals(none, of(2).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 1}));
        assertEquals(none, of(Average.MACRO).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 1}));
        assertEquals(none, of(Average.WEIGHTED).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 2}));
    }

    @Test
    void withoutRowsThereIsNoScore() {
        NdArray none = NdArray.filled(0, Shape.of(0, 3));
        assertEquals(new Score.Undefined("no rows"), of(Average.MICRO).score(none, new int[0]));
    }

    @Test
    void onlyTogetherDoesItMoveInStepsOfOneRow() {
        assertEquals(OptionalDouble.of(0.02), of(Average.MICRO).granularity(50));
        assertEquals(OptionalDouble.empty(), of(Average.MACRO).granularity(50));
    }

    @Test
    void eitherAnAverageOrAClassIsAskedFor() {
        var both = assertThrows(InvalidSettingsException.class,
                () -> new Precision(Optional.of(Average.MACRO), Optional.of(1), On.ALL));
        assertEquals("precision: average: found \"label\" beside it, expected one of the two", both.getMessage());
        var neither = assertThrows(InvalidSettingsException.class,
                () -> new Precision(Optional.empty(), Optional.empty(), On.ALL));
        assertEquals(
                "precision: average: found neither it nor \"label\", expected one of the two", neither.getMessage());
    }

    @Test
    void aClassThatTheDataLackIsAProblem() {
        Problems problems = new Problems();
        of(2).check(new DataShape("iris", 150, 4, OptionalInt.of(3)), problems);
        assertEquals(0, problems.all().size());
        of(3).check(new DataShape("iris", 150, 4, OptionalInt.of(3)), problems);
        assertEquals("found 3, expected 0 to 2 of iris", problems.all().getFirst().message());
        assertEquals(new Score.Undefined("there is no label 3, only 0 to 2"),
                of(3).score(TOLD_0_0_0_1, new int[] {0, 0, 1, 1}));
    }

    private static Precision of(int label) {
        return new Precision(Optional.empty(), Optional.of(label), On.ALL);
    }

    private static Precision of(Average average) {
        return new Precision(Optional.of(average), Optional.empty(), On.ALL);
    }
}
