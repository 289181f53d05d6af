package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What tests of decompositions check again and again. */
final class Near {

    private Near() { }

    static void assertNear(NdArray expected, NdArray actual, double tolerance, String what) {
        assertEquals(expected.shape(), actual.shape(), what);
        for (int place = 0; place < expected.shape().size(); place++) {
            double off = Math.abs(expected.at(place) - actual.at(place));
            assertTrue(
                    off <= tolerance, () -> what + ": expected " + expected + ", found " + actual + ", off by " + off);
        }
    }

    static void assertOrthonormalColumns(NdArray matrix, String what) {
        NdArray products = Products.of(Products.transposed(matrix), matrix);
        assertNear(identity(matrix.columns()), products, 1e-13, what);
    }

    static F64Array identity(int n) {
        double[] elements = new double[n * n];
        for (int i = 0; i < n; i++) {
            elements[i * n + i] = 1;
        }
        return F64Array.owning(elements, Shape.of(n, n));
    }
}
