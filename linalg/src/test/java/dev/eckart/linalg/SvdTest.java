package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SvdTest {

    @Test
    void valuesAreThoseOfTheReference() {
        for (Reference expected : Reference.cases("svd.txt")) {
            Svd svd = Svd.of(expected.array("matrix"));
            double largest = expected.array("values").at(0);
            Near.assertNear(expected.array("values"), svd.values(), 1e-14 * largest, expected.name());
            assertDecomposes(expected.array("matrix"), svd, expected.name());
        }
    }

    @Test
    void aMatrixAndItsTransposeHaveTheSameValues() {
        for (Reference expected : Reference.cases("svd.txt")) {
            Svd svd = Svd.of(Products.transposed(expected.array("matrix")));
            double largest = expected.array("values").at(0);
            Near.assertNear(expected.array("values"), svd.values(), 1e-14 * largest, expected.name() + " transposed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 150})
    void anyMatrixDecomposes(int digits) {
        for (int seed = 0; seed < 1000; seed++) {
            F64Array matrix = RandomMatrices.any(new Random(seed), digits);
            assertDecomposes(matrix, Svd.of(matrix), "seed " + seed + ", scales 1e±" + digits);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e150, 1e-150, 1e300, 1e-300, 1e-310})
    void anyScaleDecomposes(double scale) {
        double[] rankOne = new double[24];
        double[] full = new double[24];
        Random random = new Random(7);
        for (int place = 0; place < 24; place++) {
            rankOne[place] = scale * ((place / 4 + 1) * (place % 4 + 1));
            full[place] = scale * random.nextGaussian();
        }
        assertDecomposes(NdArray.of(rankOne, 6, 4), Svd.of(NdArray.of(rankOne, 6, 4)), "rank one at " + scale);
        assertDecomposes(NdArray.of(full, 4, 6), Svd.of(NdArray.of(full, 4, 6)), "full rank at " + scale);
    }

    @Test
    void aPartThatIsTinyAndRankDeficientLeavesTheVectorsOrthonormal() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double[] cells = new double[49];
            cells[0] = 1;
            double[] u = random.doubles(7).toArray();
            double[] v = random.doubles(7).toArray();
            double scale = StrictMath.pow(10, -240 - random.nextInt(60));
            for (int place = 8; place < 49; place++) {
                cells[place] = place % 7 == 0 ? 0 : scale * (u[place / 7] * v[place % 7]);
            }
            F64Array matrix = NdArray.of(cells, 7, 7);
            assertDecomposes(matrix, Svd.of(matrix), "seed " + seed);
        }
    }

    @Test
    void aZeroMatrixHasOrthonormalVectorsToo() {
        for (Shape shape : new Shape[] {Shape.of(1, 1), Shape.of(2, 5), Shape.of(5, 2), Shape.of(3, 3)}) {
            Svd svd = Svd.of(NdArray.filled(0, shape));
            assertEquals(NdArray.filled(0, svd.values().shape()), svd.values());
            assertDecomposes(NdArray.filled(0, shape), svd, "zeros " + shape);
            assertEquals(0, svd.rank());
        }
    }

    @Test
    void aSingleNumberKeepsItsSignOnTheRight() {
        Svd svd = Svd.of(NdArray.ofRows(new double[][] {{-3}}));
        assertEquals(NdArray.ofRows(new double[][] {{1}}), svd.left());
        assertEquals(NdArray.of(new double[] {3}, 1), svd.values());
        assertEquals(NdArray.ofRows(new double[][] {{-1}}), svd.right());
    }

    @Test
    void whatIsNotFiniteIsRefusedByRowAndColumn() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            NdArray matrix = NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, bad}});
            var refusal = assertThrows(IllegalArgumentException.class, () -> Svd.of(matrix));
            assertEquals("row 1, column 2 is " + bad + ", expected a finite number", refusal.getMessage());
        }
    }

    @Test
    void noRowsOrNoColumnsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Svd.of(NdArray.filled(0, Shape.of(0, 2))));
        assertThrows(IllegalArgumentException.class, () -> Svd.of(NdArray.filled(0, Shape.of(2, 0))));
        assertThrows(IllegalArgumentException.class, () -> Svd.of(NdArray.filled(0, Shape.of(2))));
    }

    @Test
    void aValueBeyondTheDoublesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Svd.of(NdArray.filled(Double.MAX_VALUE, Shape.of(2, 2))));
    }

    @Test
    void theTruncationLeavesTheSquaresOfTheOtherValues() {
        Reference iris = Reference.of("svd.txt", "iris-uci-centred");
        Svd svd = Svd.of(iris.array("matrix"));
        NdArray product = svd.truncated(2).reconstruction();
        double left = Differences.squared(Differences.of(iris.array("matrix"), product));
        assertEquals(15.228833347803327, svd.truncationError(2), 1e-12);
        assertEquals(15.228833347803327, left, 1e-12);
        assertEquals(680.8244, svd.truncationError(0), 1e-10);
        assertEquals(0, svd.truncationError(4));
    }

    @Test
    void ranksOutOfRangeAreRefused() {
        Svd svd = Svd.of(NdArray.filled(1, Shape.of(3, 2)));
        assertThrows(IllegalArgumentException.class, () -> svd.truncated(0));
        assertThrows(IllegalArgumentException.class, () -> svd.truncated(3));
        assertThrows(IllegalArgumentException.class, () -> svd.truncationError(3));
    }

    @Test
    void theNumericalRankSeesThroughRounding() {
        assertEquals(2, Svd.of(Reference.of("svd.txt", "rank-two").array("matrix")).rank());
        assertEquals(4, Svd.of(Reference.of("svd.txt", "graded").array("matrix")).rank());
        assertEquals(1, Svd.of(NdArray.filled(0.1, Shape.of(30, 20))).rank());
    }

    private static void assertDecomposes(NdArray matrix, Svd svd, String what) {
        Near.assertOrthonormalColumns(svd.left(), what + ", U");
        Near.assertOrthonormalColumns(svd.right(), what + ", V");
        assertDescending(svd.values(), what);
        assertSigns(svd.left(), what);
        Near.assertNear(matrix, svd.reconstruction(), 1e-13 * svd.values().at(0), what);
    }

    private static void assertDescending(F64Array values, String what) {
        for (int i = 0; i < values.shape().size(); i++) {
            double next = i + 1 < values.shape().size() ? values.at(i + 1) : 0;
            assertTrue(values.at(i) >= next, () -> what + ": " + values);
        }
    }

    private static void assertSigns(F64Array left, String what) {
        for (int column = 0; column < left.columns(); column++) {
            double largest = 0;
            for (int row = 0; row < left.rows(); row++) {
                double component = left.at(row, column);
                largest = Math.abs(component) > Math.abs(largest) ? component : largest;
            }
            assertTrue(largest > 0, what + ": column " + column + " of U has its largest component at " + largest);
        }
    }
}
