package dev.eckart.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.reports.statistics.VarianceComponents.Component;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VarianceComponentsTest {

    private static double[] numbers(String words) {
        return Stream.of(words.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** By {@code variance.py}, which projects and solves where we take means and alternate signs. */
    @Test
    void componentsAreThoseOfTheReference() throws IOException {
        String text;
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("variance.txt"))) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(16, text.lines().count());
        text.lines().map(line -> line.split("\\|")).forEach(parts -> {
            List<Integer> counts = Arrays.stream(numbers(parts[0])).mapToObj(count -> (int) count).toList();
            double[] expected = numbers(parts[2]);
            List<Component> found = VarianceComponents.of(counts, numbers(parts[1])).all();
            assertEquals(expected.length, 2 * found.size());
            double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            for (int i = 0; i < found.size(); i++) {
                assertEquals(expected[2 * i], found.get(i).meanSquare(), 1e-9 * largest);
                assertEquals(expected[2 * i + 1], found.get(i).estimate(), 1e-9 * largest);
            }
        });
    }

    /** Shrout and Fleiss 1979 (doi:10.1037/0033-2909.86.2.420), tables 2 and 3: six targets by four judges. */
    @Test
    void sixTargetsByFourJudgesAreAsPublished() {
        VarianceComponents found = VarianceComponents.of(List.of(6, 4),
                9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7);
        // Mean squares as printed there: targets 11.24, judges 32.49, residual 1.02, with 5, 3 and 15 degrees.
        assertEquals(List.of(11.24, 32.49, 1.02), found.all().stream()
                .map(component -> Math.round(component.meanSquare() * 100) / 100.0).toList());
        assertEquals(List.of(5L, 3L, 15L), found.all().stream().map(Component::degrees).toList());
        // ICC(2,1) is the share of the targets, .29.
        assertEquals(0.29, found.share(found.all().getFirst()), 0.005);
    }

    @Test
    void anEstimateBelowZeroIsNoVariance() {
        // Rows 0 1 and 1 0: all means are ½, so the mean squares are 0, 0 and 1, and the estimates (0 − 1)/2, −½ and 1.
        VarianceComponents found = VarianceComponents.of(List.of(2, 2), 0, 1, 1, 0);
        assertEquals(List.of(-0.5, -0.5, 1.0), found.all().stream().map(Component::estimate).toList());
        assertEquals(List.of(0.0, 0.0, 1.0), found.all().stream().map(found::share).toList());
    }

    @Test
    void setsComeBySizeAndThenInOrder() {
        assertEquals("[[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]",
                VarianceComponents.of(List.of(2, 2, 2), 1, 2, 3, 4, 5, 6, 7, 9).all().stream()
                        .map(Component::choices).toList().toString());
    }

    @Test
    void equalValuesHaveNoVariance() {
        assertEquals(0, VarianceComponents.of(List.of(2, 3), 7, 7, 7, 7, 7, 7).total());
    }

    @Test
    void aTableWithGapsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> VarianceComponents.of(List.of(2, 2), 1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> VarianceComponents.of(List.of(1, 2), 1, 2));
    }

    @Test
    void howWellAMeanSquareIsKnown() {
        // The 2.5 % and 97.5 % points of chi-squared with 7 degrees are 1.690 and 16.013 in any table.
        Interval known = VarianceComponents.known(7, 0.95);
        assertEquals(7 / 16.013, known.low(), 1e-4);
        assertEquals(7 / 1.690, known.high(), 1e-2);
    }
}
