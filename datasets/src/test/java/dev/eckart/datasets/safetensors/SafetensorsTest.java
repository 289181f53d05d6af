package dev.eckart.datasets.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {

    private static final NdArray MATRIX =
            NdArray.of(new double[] {1, -0.0, Double.NaN, Double.MIN_VALUE, 5, Double.NEGATIVE_INFINITY}, 2, 3);

    /** The header is of 57 characters, to which 7 spaces are added. */
    @Test
    void the_bytes_are_those_of_the_format() {
        String header = "{\"a\":{\"dtype\":\"F64\",\"shape\":[1,2],\"data_offsets\":[0,16]}}";
        assertEquals(57, header.length());
        byte[] expected = file(header + "       ", 1.5, -2);
        assertArrayEquals(expected, Safetensors.write(Tensors.of("a", NdArray.of(new double[] {1.5, -2}, 1, 2))));
    }

    @Test
    void what_is_written_is_read_again() {
        Tensors tensors = new Tensors(
                new TreeMap<>(Map.of("kind", "a \"b\" \\ \n ü∅", "", "")),
                new TreeMap<>(Map.of("matrix", MATRIX, "a", MATRIX.in(Precision.F32), "number", NdArray.scalar(7),
                        "none", NdArray.of(new double[0], 0, 4))));
        assertEquals(tensors, Safetensors.read(Safetensors.write(tensors)));
    }

    @Test
    void what_is_written_piece_by_piece_has_the_same_bytes() throws IOException {
        Tensors tensors = new Tensors(new TreeMap<>(Map.of("kind", "a")), new TreeMap<>(Map.of(
                "long", NdArray.filled(0.1, Shape.of(20_001)), "narrow", MATRIX.in(Precision.F32),
                "longAndNarrow", NdArray.filled(0.1, Shape.of(3, 10_001)).in(Precision.F32), "matrix", MATRIX)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Safetensors.write(tensors, file);
        assertArrayEquals(Safetensors.write(tensors), file.toByteArray());
    }

    @Test
    void other_programs_may_space_and_order_the_header_as_they_like() {
        byte[] file = file("{ \"a\" : {\"data_offsets\":[8,16], \"shape\":[], \"dtype\":\"F64\"},\n"
                + "\"__metadata__\":{\"\\u0066ormat\":\"pt\"},"
                + "\"b\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}", 1, 2);
        assertEquals(
                new Tensors(new TreeMap<>(Map.of("format", "pt")),
                        new TreeMap<>(Map.of("a", NdArray.scalar(2), "b", NdArray.of(new double[] {1}, 1)))),
                Safetensors.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "{", "{}{", "{\"a\":1}", "{\"a\":{}}", "{\"a\":[1,]}", "{\"__metadata__\":{\"a\":1}}",
        "{\"a\":{\"dtype\":\"BF16\",\"shape\":[1],\"data_offsets\":[0,2]}}",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,4]}}",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[0,16]}}",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[0,8]},\"a\":[]}",
        // Two arrays of the same bytes, and bytes of no array.
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[0,8]},"
                + "\"b\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[0,8]}}",
        "{}",
        // Extents beyond an int, alone and together.
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[4294967297],\"data_offsets\":[0,8]}}",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[65536,65536],\"data_offsets\":[0,8]}}",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[999999999999999999,8]}}",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[9999999999999999999],\"data_offsets\":[0,8]}}",
        "{\"\\u-123\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[0,8]}}",
    })
    void what_is_no_such_file_is_refused(String header) {
        assertThrows(IllegalArgumentException.class, () -> Safetensors.read(file(header, 1)));
    }

    @Test
    void what_is_nested_deeper_than_a_header_is_refused_before_the_stack_ends() {
        for (String bracket : new String[] {"[", "{\"a\":"}) {
            byte[] deep = file("{\"a\":" + bracket.repeat(1_000_000), 1);
            assertThrows(IllegalArgumentException.class, () -> Safetensors.read(deep));
        }
    }

    @Test
    void a_file_that_is_cut_short_is_refused() {
        byte[] whole = Safetensors.write(Tensors.of("a", MATRIX));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IllegalArgumentException.class, () -> Safetensors.read(cut));
        }
    }

    private static byte[] file(String header, double... elements) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(Long.BYTES + text.length + Double.BYTES * elements.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text);
        for (double element : elements) {
            file.putDouble(element);
        }
        return file.array();
    }
}
