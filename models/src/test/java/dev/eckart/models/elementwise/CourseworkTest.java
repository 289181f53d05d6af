package dev.eckart.models.elementwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.Offset;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The coursework's claims C7 to C10 on its 3×3 matrix. The bounds of the medians are wider than their standard error
 * over 200 seeds around what 2,000 runs of an independent implementation gave.
 */
final class CourseworkTest {

    private static final NdArray LAB = NdArray.ofRows(new double[][] {
        {0.3374, 0.6005, 0.1735}, {3.3359, 0.0492, 1.8374}, {2.9407, 0.5301, 2.2620}
    });
    private static final Observed SEVEN_CELLS = Observed.without(LAB, new int[] {1, 2}, new int[] {0, 1});
    private static final ElementWiseSgd SGD = new ElementWiseSgd(
            new ElementWiseHalfSquaredError(), new Uniform(0, 1), 0.01, Order.ROW_MAJOR, Update.SEQUENTIAL, 1000,
            new NoRegularisation());

    @Test
    void c7WholeMatrix() {
        MatrixFactorisation model = new MatrixFactorisation(2, SGD);
        double median = median(seed ->
                error(model.fit(LAB, FitContext.seeded(seed)).reconstruction(), Observed.all(LAB)));
        assertBetween(0.1222, 0.1228, median);
    }

    @Test
    void c8TruncatedSvd() {
        NdArray reconstruction = new TruncatedSvd(2).fit(LAB, FitContext.seeded(0)).reconstruction();
        assertEquals(0.121910793895, error(reconstruction, Observed.all(LAB)), 1e-12);
    }

    @Test
    void c9AllCellsOfTheMaskedMatrix() {
        assertBetween(1.14, 1.30, median(seed -> error(completed(seed), Observed.all(LAB))));
    }

    @Test
    void c10ObservedCellsOfTheMaskedMatrix() {
        assertBetween(4e-5, 4e-4, median(seed -> error(completed(seed), SEVEN_CELLS)));
    }

    private static NdArray completed(int seed) {
        return new MaskedFactorisation(2, Offset.NONE, List.of(), SGD)
                .fit(SEVEN_CELLS, FitContext.seeded(seed))
                .reconstruction();
    }

    private static double error(NdArray predicted, Observed cells) {
        double sum = 0;
        for (int place = 0; place < cells.count(); place++) {
            double left = cells.value(place) - predicted.at(cells.row(place), cells.column(place));
            sum += left * left;
        }
        return sum;
    }

    private static double median(IntToDoubleFunction errorOfSeed) {
        double[] errors = IntStream.range(0, 200).mapToDouble(errorOfSeed).sorted().toArray();
        return (errors[99] + errors[100]) / 2;
    }

    private static void assertBetween(double low, double high, double median) {
        assertTrue(low <= median && median <= high, () -> "median " + median + ", expected " + low + " to " + high);
    }
}
