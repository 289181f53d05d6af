package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NdArrayTest {

    @Test
    void elementsAreCopiedBothWays() {
        double[] elements = {1, 2};
        NdArray array = NdArray.of(elements, 2);
        elements[0] = 9;
        array.toDoubles()[1] = 9;
        assertEquals(NdArray.of(new double[] {1, 2}, 2), array);
    }

    @Test
    void theNumberOfElementsMustSuitTheShape() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> NdArray.of(new double[5], 2, 3));
        assertEquals("shape 2×3 has 6 elements, found 5", refusal.getMessage());
    }

    @Test
    void rowsLieOneAfterTheOther() {
        F64Array matrix = NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertEquals(2, matrix.rows());
        assertEquals(3, matrix.columns());
        assertEquals(4, matrix.at(3));
        assertEquals(6, matrix.at(1, 2));
        assertEquals(NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2), matrix.reshaped(Shape.of(3, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreGatheredInAnyOrder(Precision precision) {
        NdArray matrix = NdArray.ofRows(new double[][] {{0, 1}, {2, 3}, {4, 5}}).in(precision);
        assertEquals(NdArray.ofRows(new double[][] {{4, 5}, {0, 1}, {4, 5}, {2, 3}}).in(precision),
                matrix.gatherRows(new int[] {2, 0, 2, 1}));
        NdArray numbers = NdArray.of(new double[] {0.1, 0.2, 0.3}, 3).in(precision);
        assertEquals(NdArray.of(new double[] {0.3}, 1).in(precision), numbers.gatherRows(new int[] {2}));
        assertEquals(NdArray.of(new double[0], 0, 2).in(precision), matrix.gatherRows(new int[0]));
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.gatherRows(new int[] {3}));
        assertThrows(IllegalArgumentException.class, () -> NdArray.scalar(1).gatherRows(new int[] {0}));
    }

    @Test
    void rowsOfDifferentLengthAreRefused() {
        double[][] rows = {{1, 2}, {3}};
        var refusal = assertThrows(IllegalArgumentException.class, () -> NdArray.ofRows(rows));
        assertEquals("row 1 has 1 elements, row 0 has 2", refusal.getMessage());
    }

    @Test
    void whatIsNoMatrixHasNoRows() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> NdArray.scalar(1).rows());
        assertEquals("expected a matrix, found shape scalar", refusal.getMessage());
    }

    @Test
    void equalityIsOfShapeAndBits() {
        assertEquals(NdArray.scalar(Double.NaN), NdArray.scalar(Double.NaN));
        assertNotEquals(NdArray.scalar(0), NdArray.scalar(-0.0));
        assertNotEquals(NdArray.of(new double[2], 2), NdArray.of(new double[2], 1, 2));
        assertEquals(NdArray.filled(3, Shape.of(2)).hashCode(), NdArray.of(new double[] {3, 3}, 2).hashCode());
    }

    @Test
    void aFiniteMatrixIsAnswered() {
        NdArray matrix = NdArray.filled(1, Shape.of(2, 2));
        assertSame(matrix, matrix.requireFinite());
    }

    @Test
    void textShowsAtMostEightElements() {
        assertEquals("f64 2 [1.0, 2.0]", NdArray.of(new double[] {1, 2}, 2).toString());
        assertEquals(
                "f64 3×3 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, …]", NdArray.filled(0, Shape.of(3, 3)).toString());
    }
}
