package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Test
    void doubles_are_little_endian() {
        // 1.0 is 0x3FF0000000000000.
        assertArrayEquals(new byte[] {0, 0, 0, 0, 0, 0, (byte) 0xF0, 0x3F}, Packed.doubles(new double[] {1}));
    }

    @Test
    void doubles_keep_every_bit() {
        double[] special = {-0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY,
            Double.longBitsToDouble(0x7FF8000000000123L), Double.longBitsToDouble(0xFFF8000000000001L)};
        assertArrayEquals(bits(special), bits(Packed.doubles(Packed.doubles(special))));
    }

    @Test
    void floats_are_little_endian() {
        // 1.0f is 0x3F800000.
        assertArrayEquals(new byte[] {0, 0, (byte) 0x80, 0x3F}, Packed.floats(new float[] {1}));
    }

    @Test
    void floats_keep_every_bit() {
        float[] special = {-0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY,
            Float.intBitsToFloat(0x7FC00123), Float.intBitsToFloat(0xFFC00001)};
        assertArrayEquals(bits(special), bits(Packed.floats(Packed.floats(special))));
    }

    @Test
    void arrays_keep_their_precision() {
        NdArray wide = NdArray.of(new double[] {0.1, 2}, 1, 2);
        for (NdArray array : List.of(wide, wide.in(Precision.F32))) {
            assertEquals(array, Packed.array(Packed.elements(array), array.precision(), array.shape()));
        }
        assertEquals(8, Packed.elements(wide.in(Precision.F32)).length);
    }

    @Test
    void ints_are_little_endian() {
        assertArrayEquals(new byte[] {2, 1, 0, 0}, Packed.ints(List.of(258)));
        assertEquals(List.of(0, -1, 1 << 30), Packed.ints(Packed.ints(List.of(0, -1, 1 << 30))));
    }

    @Test
    void shapes_are_extents_joined_by_x() {
        assertEquals("150x2", Packed.shape(Shape.of(150, 2)));
        for (Shape shape : List.of(Shape.SCALAR, Shape.of(0, 3), Shape.of(5))) {
            assertEquals(shape, Packed.shape(Packed.shape(shape)));
        }
    }

    private static int[] bits(float[] numbers) {
        int[] bits = new int[numbers.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(numbers[i]);
        }
        return bits;
    }

    private static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
