package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InMemorySourceTest {

    private static final F64Array VALUES = NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2);

    @Test
    void reads_a_range_of_rows() {
        assertEquals(NdArray.of(new double[] {3, 4}, 1, 2), InMemorySource.of(VALUES).read(1, 2));
        assertEquals(VALUES, InMemorySource.of(VALUES).readAll());
        assertThrows(IndexOutOfBoundsException.class, () -> InMemorySource.of(VALUES).read(2, 4));
    }

    @Test
    void hashes_the_bytes_that_it_was_read_from() {
        // FIPS 180-2, appendix B.1: the digest of "abc".
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                InMemorySource.of(VALUES, "abc".getBytes(StandardCharsets.US_ASCII)).sha256());
    }

    @Test
    void hashes_its_elements_as_little_endian_doubles_where_there_are_no_bytes() {
        // python3 -c "import hashlib,struct; print(hashlib.sha256(struct.pack('<2d', 1.0, -2.5)).hexdigest())"
        assertEquals("f138ae8a7b9a72de60b736f59d2474dd5b2357f5817f0dfa3309f5da5e629d87",
                InMemorySource.of(NdArray.of(new double[] {1, -2.5}, 1, 2)).sha256());
    }

    @Test
    void refuses_what_has_no_rows() {
        F64Array none = NdArray.of(new double[0], 0, 2);
        assertThrows(IllegalArgumentException.class, () -> InMemorySource.of(none));
    }
}
