package dev.eckart.reports.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeflatedTest {

    /** Each length up to beyond the longest copy, and contents that repeat near, far, beyond reach, and never. */
    static Stream<byte[]> contents() {
        Random random = new Random(0);
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        Stream<byte[]> runs = IntStream.range(0, 600).mapToObj(byte[]::new);
        Stream<byte[]> periods = IntStream.of(1, 2, 3, 4, 5, 7, 24, 257, 1_025, 4_000, 16_385, 32_768, 32_769)
                .mapToObj(period -> repeated(noise, period));
        Stream<byte[]> mixed = random.ints(200, 1, 3_000).mapToObj(length -> patches(random, length));
        return Stream.of(Stream.of(noise), runs, periods, mixed).flatMap(all -> all);
    }

    private static byte[] repeated(byte[] noise, int period) {
        byte[] content = new byte[100_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = noise[i % period];
        }
        return content;
    }

    private static byte[] patches(Random random, int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            boolean seen = i > 10 && random.nextInt(20) > 0;
            content[i] = seen ? content[i - 1 - random.nextInt(10)] : (byte) random.nextInt();
        }
        return content;
    }

    @ParameterizedTest
    @MethodSource("contents")
    void zlibReadsTheContent(byte[] content) throws DataFormatException {
        byte[] deflated = Deflated.of(content);
        Inflater inflater = new Inflater();
        inflater.setInput(deflated);
        byte[] inflated = new byte[content.length + 1];
        assertEquals(content.length, inflater.inflate(inflated));
        assertTrue(inflater.finished());
        assertEquals(0, inflater.getRemaining());
        assertArrayEquals(content, Arrays.copyOf(inflated, content.length));
    }

    @Test
    void whatIsAllAlikeIsSmall() {
        // 258 bytes in a code of 8 bits and one of 5.
        int codes = 1_000_000 / 258;
        assertEquals(codes * 13 / 8.0, Deflated.of(new byte[1_000_000]).length, 20);
    }
}
