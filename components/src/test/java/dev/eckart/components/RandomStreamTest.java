package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RandomStreamTest {

    /** What {@code random_stream.py} computed: a stream, a kind of draw, and what is drawn. */
    record Drawn(long seed, String name, String kind, List<String> numbers) {}

    @ParameterizedTest
    @MethodSource("drawn")
    void drawsAreThoseOfTheIndependentImplementation(Drawn drawn) {
        RandomStream stream = new RandomStream(drawn.seed, drawn.name);
        switch (drawn.kind) {
            case "bits" -> assertDraws(drawn, text -> Long.parseUnsignedLong(text, 16), stream::nextLong);
            case "uniform" -> assertDraws(drawn, Double::valueOf, stream::uniform);
            case "normal" -> drawn.numbers.forEach(
                    expected -> assertEquals(Double.parseDouble(expected), stream.normal(), 1e-15));
            case "below-10" -> assertDraws(drawn, Integer::valueOf, () -> stream.below(10));
            case "below-2147483647" -> assertDraws(drawn, Integer::valueOf, () -> stream.below(Integer.MAX_VALUE));
            case "permutation-12" -> assertArrayEquals(
                    drawn.numbers.stream().mapToInt(Integer::parseInt).toArray(), stream.permutation(12));
            default -> throw new IllegalStateException(drawn.kind);
        }
    }

    @Test
    void permutingAnArrayDrawsThePermutation() {
        int[] places = {5, 5, 5, 5};
        new RandomStream(3, "order").permute(places);
        assertArrayEquals(new RandomStream(3, "order").permutation(4), places);
        assertArrayEquals(new int[0], new RandomStream(3, "order").permutation(0));
    }

    @Test
    void otherSeedsAndOtherNamesAreOtherStreams() {
        long first = new RandomStream(0, "init").nextLong();
        assertNotEquals(first, new RandomStream(1, "init").nextLong());
        assertNotEquals(first, new RandomStream(0, "split").nextLong());
    }

    @Test
    void intervalsAreStretchedUnits() {
        assertEquals(-2 + 5 * new RandomStream(4, "init").uniform(), new RandomStream(4, "init").uniform(-2, 3));
    }

    /** For 10,000 draws of 7 the chi-square statistic has 6 degrees of freedom: above 22.5 once in a thousand. */
    @Test
    void boundedIntegersAreEvenlySpread() {
        RandomStream stream = new RandomStream(0, "test");
        int[] counts = new int[7];
        for (int draw = 0; draw < 10_000; draw++) {
            counts[stream.below(7)]++;
        }
        double expected = 10_000 / 7.0;
        double chiSquare =
                Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
        assertTrue(chiSquare < 22.5, "chi-square " + chiSquare);
    }

    @Test
    void aBoundLeavesSomethingToDraw() {
        assertEquals(0, new RandomStream(0, "init").below(1));
        assertThrows(IllegalArgumentException.class, () -> new RandomStream(0, "init").below(0));
    }

    static List<Drawn> drawn() throws IOException {
        var stream = Objects.requireNonNull(RandomStreamTest.class.getResourceAsStream("random-streams.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(RandomStreamTest::parsed).toList();
        }
    }

    private static Drawn parsed(String line) {
        List<String> words = List.of(line.split(" "));
        return new Drawn(Long.parseLong(words.get(0)), words.get(1), words.get(2), words.subList(4, words.size()));
    }

    private static <T> void assertDraws(Drawn drawn, Function<String, T> parse, Supplier<T> draw) {
        for (String expected : drawn.numbers) {
            assertEquals(parse.apply(expected), draw.get());
        }
    }
}
