package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.contract.ComponentContract;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GivenTest extends ComponentContract {

    private static final Initialiser GIVEN = new Given(List.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(5.0, 6.0)));

    @Override
    protected Record component() {
        return new Given(List.of(List.of(1.0, 2.0)));
    }

    @Test
    void aParameterTakesTheListOfItsSizeRowMajor() {
        assertEquals(NdArray.ofRows(new double[][] {{1, 2}, {3, 4}}), GIVEN.draw(Shape.of(2, 2), stream()));
        assertEquals(NdArray.ofRows(new double[][] {{1}, {2}, {3}, {4}}), GIVEN.draw(Shape.of(4, 1), stream()));
        assertEquals(NdArray.of(new double[] {5, 6}, 2), GIVEN.draw(Shape.of(2), stream()));
    }

    @Test
    void aSizeThatIsNotGivenIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> GIVEN.draw(Shape.of(3, 2), stream()));
        assertEquals("no list of 6 numbers is given for shape 3×2, only of [4, 2]", refusal.getMessage());
    }

    @Test
    void twoListsOfOneLengthAreRefused() {
        var refusal = assertThrows(
                InvalidSettingsException.class, () -> new Given(List.of(List.of(1.0), List.of(2.0))));
        assertEquals(
                "given: values.1: found a second list of 1 numbers, expected another length", refusal.getMessage());
    }

    @Test
    void nothingIsDrawn() {
        RandomStream stream = stream();
        GIVEN.draw(Shape.of(2), stream);
        assertEquals(stream().nextLong(), stream.nextLong());
    }

    private static RandomStream stream() {
        return new RandomStream(5, Initialiser.STREAM);
    }
}
