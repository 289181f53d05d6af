package dev.eckart.models.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class AlignmentTest extends ComponentContract {

    private static final List<String> NAMES =
            List.of("largest principal angle (degrees)", "similarity residual", "linear residual");
    private static final NdArray SQUARE = NdArray.ofRows(new double[][] {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}});

    @Override
    protected Record component() {
        return new Alignment("gd.rowFactors", "pca.scores");
    }

    @Test
    void aTurnedAndScaledSquareIsASimilarImage() {
        // (x, y) goes to (3y, −3x)
        NdArray turned = NdArray.ofRows(new double[][] {{3, -3}, {-3, -3}, {3, 3}, {-3, 3}});
        assertNumbers(0, 0, 0, SQUARE, turned);
    }

    @Test
    void aSquareStretchedToARectangleIsALinearImageButNoSimilarOne() {
        // y is tripled: the best similarity doubles both, and leaves 4·(1² + 1²) of 4·(1² + 3²)
        NdArray rectangle = NdArray.ofRows(new double[][] {{1, 3}, {1, -3}, {-1, 3}, {-1, -3}});
        assertNumbers(0, 0.2, 0, SQUARE, rectangle);
    }

    @Test
    void whatIsUnrelatedIsNoImageAtAll() {
        NdArray x = NdArray.ofRows(new double[][] {{1}, {1}, {-1}, {-1}});
        NdArray y = NdArray.ofRows(new double[][] {{1}, {-1}, {1}, {-1}});
        assertNumbers(90, 1, 1, x, y);
    }

    @Test
    void pointsThatAllCoincideStillHaveNumbers() {
        NdArray point = NdArray.filled(0, Shape.of(4, 2));
        assertNumbers(0, 1, 1, point, SQUARE);
        assertNumbers(0, 0, 0, SQUARE, point);
    }

    @Test
    void shapesThatDoNotSuitAreRefused() {
        NdArray line = NdArray.filled(1, Shape.of(4, 1));
        assertThrows(IllegalArgumentException.class, () -> compare(line, SQUARE));
    }

    private static void assertNumbers(double angle, double similarity, double linear, NdArray of, NdArray to) {
        SequencedMap<String, Double> numbers = compare(of, to);
        assertEquals(NAMES, List.copyOf(numbers.sequencedKeySet()));
        List<Double> values = List.copyOf(numbers.sequencedValues());
        assertEquals(angle, values.get(0), 1e-6);
        assertEquals(similarity, values.get(1), 1e-14);
        assertEquals(linear, values.get(2), 1e-14);
    }

    private static SequencedMap<String, Double> compare(NdArray of, NdArray to) {
        return new Alignment("a.rowFactors", "b.rowFactors").compare(of, to);
    }
}
