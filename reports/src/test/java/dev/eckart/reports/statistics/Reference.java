package dev.eckart.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A line of {@code references.txt}, which {@code references.py} beside it has made. */
final class Reference {

    private final String kind;
    private final List<String> settings;
    private final double[] numbers;
    private final double[] expected;

    private Reference(String kind, List<String> settings, double[] numbers, double[] expected) {
        this.kind = kind;
        this.settings = settings;
        this.numbers = numbers;
        this.expected = expected;
    }

    static Stream<Reference> all() {
        try (InputStream file = Objects.requireNonNull(Reference.class.getResourceAsStream("references.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(Reference::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reference of(String line) {
        List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        return new Reference(
                parts.get(0), List.of(parts.get(1).split(" ")), numbers(parts.get(2)), numbers(parts.get(3)));
    }

    private static double[] numbers(String words) {
        return words.isEmpty() ? new double[0]
                : Stream.of(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    String kind() {
        return kind;
    }

    String setting() {
        return settings.getFirst();
    }

    double[] numbers() {
        return numbers.clone();
    }

    double expected() {
        return expected[0];
    }

    double setting(int place) {
        return Double.parseDouble(settings.get(place));
    }

    /** Numbers equal the expected ones to 1e-9 of 1 or of themselves, whichever is less; p-values are below 1. */
    void assertAre(double... found) {
        assertEquals(expected.length, found.length);
        for (int i = 0; i < found.length; i++) {
            assertEquals(expected[i], found[i], 1e-9 * Math.clamp(Math.abs(expected[i]), 1e-5, 1), this::toString);
        }
    }

    @Override
    public String toString() {
        return kind + " " + settings + ", " + numbers.length + " numbers";
    }
}
