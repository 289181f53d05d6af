package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GivenTest extends ComponentContract {

    private static final Initialiser GIVEN = new Given(List.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(5.0, 6.0)));

    @Override
    protected Record component() {
        return new Given(List.of(List.of(1.0, 2.0)));
    }

    @Test
    void parametersTakeTheListsInTheOrderOfDrawingRowMajor() {
        Initialiser given = new Given(List.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(5.0, 6.0, 7.0, 8.0)));
        assertEquals(NdArray.ofRows(new double[][] {{1, 2}, {3, 4}}), given.draw(0, Shape.of(2, 2), stream()));
        assertEquals(NdArray.of(new double[] {5, 6, 7, 8}, 4), given.draw(1, Shape.of(4), stream()));
        assertEquals(NdArray.of(new double[] {1, 2, 3, 4}, 4), given.draw(Shape.of(4), stream()));
    }

    @Test
    void theFactorsOfASquareMatrixMayDiffer() {
        FactorTarget target = new FactorTarget(2, 2, 1, () -> NdArray.filled(0, Shape.of(2, 2)));
        FactorStart start = new Given(List.of(List.of(1.0, 2.0), List.of(5.0, 6.0))).start(target, stream());
        assertEquals(NdArray.of(new double[] {1, 2}, 2, 1), start.rowFactors());
        assertEquals(NdArray.of(new double[] {5, 6}, 2, 1), start.columnFactors());
    }

    @Test
    void aSizeThatIsNotGivenIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> GIVEN.draw(1, Shape.of(3, 2), stream()));
        assertEquals("given list 1 has 2 numbers, expected 6 of shape 3×2", refusal.getMessage());
        var missing = assertThrows(IllegalArgumentException.class, () -> GIVEN.draw(2, Shape.of(1), stream()));
        assertEquals("there are 2 given lists, and none for shape 1", missing.getMessage());
    }

    @Test
    void listsThatDoNotSuitTheParametersAreFoundBeforeAnythingRuns() {
        assertEquals(List.of(), problems(Shape.of(4, 1), Shape.of(2)));
        assertEquals(List.of("values.1: found 2 numbers, expected 6 of shape 3×2"),
                problems(Shape.of(2, 2), Shape.of(3, 2)));
        assertEquals(List.of("values: found 2 lists, expected 1, of shapes [4]"), problems(Shape.of(4)));
    }

    @Test
    void nothingIsDrawn() {
        RandomStream stream = stream();
        GIVEN.draw(Shape.of(4), stream);
        assertEquals(stream().nextLong(), stream.nextLong());
    }

    private static List<String> problems(Shape... shapes) {
        Problems problems = new Problems();
        GIVEN.check(List.of(shapes), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static RandomStream stream() {
        return new RandomStream(5, Initialiser.STREAM);
    }
}
