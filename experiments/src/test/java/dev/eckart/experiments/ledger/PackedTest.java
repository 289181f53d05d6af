package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
