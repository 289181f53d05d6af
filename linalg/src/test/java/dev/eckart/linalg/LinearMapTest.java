package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LinearMapTest {

    @Test
    void residualsAreThoseOfTheReference() {
        for (Reference expected : Reference.cases("images.txt")) {
            LinearMap found = LinearMap.of(expected.array("from"), expected.array("to"));
            double residual = expected.array("linear").at(0);
            assertEquals(residual, found.residual(), 1e-20 + 1e-12 * residual, expected.name());
        }
    }

    @Test
    void aLinearMapIsFoundAgain() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int p = 1 + random.nextInt(4);
            NdArray from = RandomMatrices.normal(random, 10, p);
            NdArray map = RandomMatrices.normal(random, p, 1 + random.nextInt(4));
            LinearMap found = LinearMap.of(from, Products.of(from, map));
            Near.assertNear(map, found.matrix(), 1e-12, "seed " + seed);
            Near.assertNear(NdArray.filled(0, found.intercept().shape()), found.intercept(), 1e-12, "seed " + seed);
            assertTrue(found.residual() < 1e-28, "seed " + seed + " leaves " + found.residual());
        }
    }

    @Test
    void theLineThroughThreePointsIsThatOfLeastSquares() {
        // x = 0, 1, 2 and y = 1, 3, 8: slope 7/2, mean y 4, intercept 1/2; leaves (½, −1, ½)² = 3/2 of 26
        LinearMap line = LinearMap.of(
                NdArray.ofRows(new double[][] {{0}, {1}, {2}}), NdArray.ofRows(new double[][] {{1}, {3}, {8}}));
        assertEquals(3.5, line.matrix().at(0), 1e-15);
        assertEquals(0.5, line.intercept().at(0), 1e-15);
        assertEquals(1.5 / 26, line.residual(), 1e-16);
    }

    @Test
    void columnsThatDependOnEachOtherShareTheWork() {
        // the second column is twice the first: of all maps with b₁ + 2b₂ = 5 the least is (1, 2)
        NdArray from = NdArray.ofRows(new double[][] {{1, 2}, {2, 4}, {4, 8}});
        NdArray to = NdArray.ofRows(new double[][] {{5}, {10}, {20}});
        LinearMap found = LinearMap.of(from, to);
        Near.assertNear(NdArray.ofRows(new double[][] {{1}, {2}}), found.matrix(), 1e-14, "matrix");
        assertEquals(0, found.residual(), 1e-28);
    }

    @Test
    void pointsThatAllCoincideExplainNothingAndNeedNoExplanation() {
        NdArray point = NdArray.filled(0.1, Shape.of(3, 2));
        NdArray triangle = NdArray.ofRows(new double[][] {{0, 0}, {3, 0}, {0, 3}});
        assertEquals(1, LinearMap.of(point, triangle).residual());
        assertEquals(0, LinearMap.of(triangle, point).residual());
        Near.assertNear(
                NdArray.of(new double[] {1, 1}, 2), LinearMap.of(point, triangle).intercept(), 1e-15, "the mean");
    }

    @Test
    void scalesOfBothSidesDoNotMatter() {
        Random random = new Random(3);
        NdArray from = RandomMatrices.normal(random, 8, 2);
        NdArray to = RandomMatrices.normal(random, 8, 3);
        double expected = LinearMap.of(from, to).residual();
        assertEquals(expected, LinearMap.of(times(from, 1e-250), times(to, 1e250)).residual(), 1e-14);
        assertEquals(expected, LinearMap.of(times(from, 1e250), times(to, 1e-250)).residual(), 1e-14);
    }

    @Test
    void differentNumbersOfRowsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LinearMap.of(Near.identity(2), Near.identity(3)));
    }

    private static NdArray times(NdArray matrix, double factor) {
        double[] elements = matrix.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] *= factor;
        }
        return F64Array.owning(elements, matrix.shape());
    }
}
