package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ProductsTest {

    private static final NdArray A = NdArray.ofRows(new double[][] {{1, 2, 3}, {4, 5, 6}});
    private static final NdArray B = NdArray.ofRows(new double[][] {{1, 0}, {0, 1}, {1, 1}});

    @Test
    void cellsAreInnerProducts() {
        NdArray product = NdArray.ofRows(new double[][] {{4, 5}, {10, 11}});
        assertEquals(product, Products.of(A, B));
        assertEquals(product, Products.byTransposed(A, Products.transposed(B)));
    }

    @Test
    void aCellIsOneChainOfFusedMultiplyAdds() {
        // fused, (1 + 2⁻³⁰)² keeps its last term 2⁻⁶⁰ after −1 has been taken away; rounded products lose it
        double x = 1 + 0x1p-30;
        double chain = Math.fma(x, x, -1.0);
        assertEquals(chain, Products.dot(new double[] {-1, x}, 0, new double[] {1, x}, 0, 2));
        assertEquals(0x1p-29 + 0x1p-60, chain);
    }

    @Test
    void nothingMultipliedIsZero() {
        NdArray noInner = NdArray.filled(0, Shape.of(2, 0));
        assertEquals(NdArray.filled(0, Shape.of(2, 2)), Products.byTransposed(noInner, noInner));
    }

    @Test
    void rowsBecomeColumns() {
        assertEquals(NdArray.ofRows(new double[][] {{1, 4}, {2, 5}, {3, 6}}), Products.transposed(A));
    }

    @Test
    void innerExtentsMustAgree() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Products.of(A, A));
        assertEquals("inner extents differ: 2×3 and 2×3", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Products.byTransposed(A, B));
    }
}
