package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class F32ArrayTest {

    private static final F32Array ARRAY = F32Array.owning(new float[] {0.1f, 2, 3, 4, 5, 6}, Shape.of(2, 3));

    @Test
    void elementsAreWidenedExactly() {
        // 0.1 as a float is 13421773 / 2^27.
        double tenth = 13421773 / 0x1p27;
        assertEquals(tenth, ARRAY.at(0));
        assertArrayEquals(new double[] {tenth, 2, 3, 4, 5, 6}, ARRAY.toDoubles());
        assertEquals(6, ARRAY.at(1, 2));
    }

    @Test
    void theNumberOfElementsMustSuitTheShape() {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> F32Array.owning(new float[5], Shape.of(2, 3)));
        assertEquals("shape 2×3 has 6 elements, found 5", refusal.getMessage());
    }

    @Test
    void doublesAreRoundedToTheNearestFloatTiesToEven() {
        // Between 1 and 2 floats are 2^-23 apart: a half of that is a tie, and 1 is even.
        double[] doubles = {1 + 0x1p-24, 1 + 0x1.8p-24, 1 + 0x3p-24, 0x1p200, 0x1p-200, -0x1p-200};
        assertEquals(
                F32Array.owning(
                        new float[] {1, 1 + 0x1p-23f, 1 + 0x1p-22f, Float.POSITIVE_INFINITY, 0, -0f}, Shape.of(6)),
                NdArray.of(doubles, 6).in(Precision.F32));
    }

    @Test
    void anArrayOfThatPrecisionIsAnsweredItself() {
        F64Array wide = NdArray.scalar(1);
        assertSame(wide, wide.in(Precision.F64));
        assertSame(ARRAY, ARRAY.in(Precision.F32));
    }

    @Test
    void widenedAndRoundedAgainItIsTheSame() {
        NdArray wide = ARRAY.in(Precision.F64);
        assertEquals(Precision.F64, wide.precision());
        assertEquals(ARRAY, wide.in(Precision.F32));
    }

    @Test
    void equalityIsOfPrecisionShapeAndBits() {
        assertEquals(ARRAY, F32Array.owning(ARRAY.elements().clone(), Shape.of(2, 3)));
        assertEquals(ARRAY.hashCode(), F32Array.owning(ARRAY.elements().clone(), Shape.of(2, 3)).hashCode());
        assertNotEquals(ARRAY, ARRAY.reshaped(Shape.of(3, 2)));
        assertNotEquals(ARRAY, ARRAY.in(Precision.F64));
        assertNotEquals(scalar(0), scalar(-0f));
        assertEquals(scalar(Float.NaN), scalar(Float.NaN));
    }

    @Test
    void textShowsAtMostEightElements() {
        assertEquals("f32 2×3 [0.1, 2.0, 3.0, 4.0, 5.0, 6.0]", ARRAY.toString());
        assertEquals(
                "f32 9 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, …]",
                F32Array.owning(new float[9], Shape.of(9)).toString());
    }

    private static F32Array scalar(float value) {
        return F32Array.owning(new float[] {value}, Shape.SCALAR);
    }
}
